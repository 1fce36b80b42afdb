import { meaningOf } from '@ntm/domain/glossary/glossary';
import { fullName } from '@ntm/domain/unit/full-name';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import { builder } from '../../builder/builder.ts';
import type { Context } from '../../builder/context.ts';
import { TYPE_OF_LEVEL, unitId } from './unit-id.ts';
import { UnitKind } from './unit-kind.node.ts';
import { UnitLevel } from './unit-level.node.ts';

/** What plugin-prisma needs to load the rows that hang on a unit of the tree. */
export function keyOfUnit({ version }: UnitOnDay) {
  return { identity: version.identity };
}

export const AdministrativeUnit = builder.prismaInterface('Unit', {
  name: 'AdministrativeUnit',
  description: `${meaningOf('administrative-unit')} \`asOf\` is given once, at the root field, and every unit reached below it stands on that same day; two root fields of one operation may stand on two days.`,
  interfaces: [builder.nodeInterfaceRef()],
  findUnique: keyOfUnit,
  resolveType: (unit) => TYPE_OF_LEVEL[unit.version.level],
  fields: (t) => ({
    id: t.id({ description: 'This unit on this day: `node` gives the same object again.', resolve: unitId }),
    identity: t.id({
      description: 'The unit itself, the same on every day of its life: what a partner app stores.',
      resolve: (unit) => unit.version.identity,
    }),
    asOf: t.field({ type: 'Date', description: 'The day it is shown on.', resolve: (unit) => unit.asOf }),
    level: t.field({
      type: UnitLevel,
      description: 'Its place in the hierarchy.',
      resolve: (unit) => unit.version.level,
    }),
    kind: t.field({
      type: UnitKind,
      description: 'Its legal kind on that day.',
      resolve: (unit) => unit.version.kind,
    }),
    code: t.string({
      nullable: true,
      description: 'Official code (mã đơn vị) on that day, with its leading zeros; null for villages.',
      resolve: (unit) => unit.version.code,
    }),
    name: t.string({
      description: 'Name without the type word: Đức Long.',
      resolve: (unit) => unit.version.name,
    }),
    fullName: t.string({
      description: 'Name with the type word: xã Đức Long.',
      resolve: (unit) => fullName(unit.version),
    }),
    validFrom: t.field({
      type: 'Date',
      description: 'First day on which the unit existed, as far as the record knows.',
      resolve: (unit, _args, context) => lifeOf(unit, context).validFrom,
    }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day on which it no longer existed; null while it exists.',
      resolve: (unit, _args, context) => lifeOf(unit, context).validTo,
    }),
    isOlderThanRegister: t.boolean({
      description: 'True when `validFrom` is the first day of the register: the unit may be older.',
      resolve: (unit, _args, context) => lifeOf(unit, context).validFrom === context.record.registerFrom,
    }),
  }),
});

builder.interfaceFields(AdministrativeUnit, (t) => ({
  parent: t.field({
    type: AdministrativeUnit,
    nullable: true,
    description: 'The unit directly above it on that day; null for the nation.',
    resolve: (unit, _args, { record }) => record.tree.parentOf(unit),
  }),
  ancestors: t.field({
    type: [AdministrativeUnit],
    description: 'From the nation down to the parent.',
    resolve: (unit, _args, { record }) => record.tree.ancestorsOf(unit),
  }),
}));

/** A province had up to 168 communes: a query is not cheaper than its answer. */
const CHILDREN_COST = { field: 1, multiplier: 100 };

builder.interfaceFields(AdministrativeUnit, (t) => ({
  children: t.field({
    type: [AdministrativeUnit],
    description: 'All units directly below it on that day, of whatever level, in Vietnamese order of name.',
    complexity: CHILDREN_COST,
    resolve: (unit, _args, { record }) => record.tree.children(unit),
  }),
  childCount: t.int({
    description: 'How many units stand directly below it. Of a commune 0 says that no list of villages is on record.',
    resolve: (unit, _args, { record }) => record.tree.children(unit).length,
  }),
}));

function lifeOf({ version }: UnitOnDay, { record }: Context) {
  return record.tree.lifeOf(version.identity) ?? version;
}
