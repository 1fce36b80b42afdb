import { meaningOf } from '@ntm/domain/glossary/glossary';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { familyChanges } from '@ntm/domain/unit/family-changes';
import { fullName } from '@ntm/domain/unit/full-name';
import { redrawnDays } from '@ntm/domain/unit/redrawn-days';
import type { UnitLife as Life } from '@ntm/domain/unit/unit-life';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import type { UnitIdentity, UnitVersion as Version } from '@ntm/domain/unit/unit-version';
import { BadInput } from '../../builder/bad-input.ts';
import { builder } from '../../builder/builder.ts';
import type { Context } from '../../builder/context.ts';
import { standOn } from '../../builder/root-day.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { UnitKind } from '../unit/unit-kind.node.ts';
import { UnitLevel } from '../unit/unit-level.node.ts';
import { UnitChange } from '../unit-change/unit-change.node.ts';

const UnitVersion = builder.objectRef<Version>('UnitVersion').implement({
  description: meaningOf('unit-version'),
  fields: (t) => ({
    kind: t.expose('kind', { type: UnitKind, description: 'Its legal kind.' }),
    code: t.exposeString('code', {
      nullable: true,
      description: 'Official code with its leading zeros; null for villages.',
    }),
    name: t.exposeString('name', { description: 'Name without the type word.' }),
    fullName: t.string({ description: 'Name with the type word.', resolve: fullName }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day of this version.' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'First day on which it no longer held; null while it holds.',
    }),
    instrument: t.exposeString('instrument', {
      nullable: true,
      description:
        'Legal instrument that opened this version; null for the first one and for corrections of the catalogue.',
    }),
    parent: t.field({
      type: AdministrativeUnit,
      nullable: true,
      description: 'The unit directly above it, on the first day of this version.',
      resolve: ({ parent, validFrom }, _args, { record }) =>
        parent === null ? null : record.tree.unitOn(parent, validFrom),
    }),
  }),
});

interface LifeSeenFromDay {
  readonly life: Life;
  readonly nearest: UnitOnDay;
}

const UnitLife = builder.objectRef<LifeSeenFromDay>('UnitLife').implement({
  description: 'A unit through its whole life, whatever the day.',
  fields: (t) => ({
    identity: t.id({ description: 'The same on every day.', resolve: ({ life }) => life.identity }),
    level: t.field({ type: UnitLevel, description: 'Its place in the hierarchy.', resolve: ({ life }) => life.level }),
    validFrom: t.field({
      type: 'Date',
      description: 'First day on which it existed.',
      resolve: ({ life }) => life.validFrom,
    }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day on which it no longer existed; null while it exists.',
      resolve: ({ life }) => life.validTo,
    }),
    isOlderThanRegister: t.boolean({
      description: 'True when `validFrom` is the first day of the register: the unit may be older.',
      resolve: ({ life }, _args, { record }) => life.validFrom === record.registerFrom,
    }),
    versions: t.field({
      type: [UnitVersion],
      description: 'Its names, kinds, codes and parents, oldest first, without gaps.',
      resolve: ({ life }) => life.versions,
    }),
    history: t.field({
      type: [UnitChange],
      description: 'Every change that touched it, oldest first.',
      resolve: ({ life }, _args, { record }) => record.tree.historyOf(life.identity),
    }),
    redrawnOn: t.field({
      type: ['Date'],
      description:
        'Days on which land moved to it or from it, or between the communes below it, oldest first: counts of before and after do not compare.',
      resolve: ({ life, nearest }, _args, { record: { tree } }) => {
        const first = tree.unitNearest(life.identity, life.validFrom);
        return redrawnDays(first ? [first, nearest] : [nearest], tree);
      },
    }),
    lineage: t.field({
      type: [UnitChange],
      description:
        'Every change by which land came to it or went from it, over all hops, oldest first: what it was made from, what it became, and what else went into that.',
      resolve: ({ life }, _args, { record }) =>
        familyChanges(life.identity, (identity) => record.tree.historyOf(identity)),
    }),
    nearest: t.expose('nearest', {
      type: AdministrativeUnit,
      description: 'The unit on the day asked for or, when it did not exist then, on the nearest day of its life.',
    }),
  }),
});

/** So many can be laid side by side. */
const MOST_LIVES = 6;

builder.queryField('unitLives', (t) =>
  t.field({
    type: [UnitLife],
    nullable: { list: false, items: true },
    description: `The lives of up to ${MOST_LIVES} units, in the order asked for; null where no unit has the identity.`,
    args: {
      identities: t.arg.idList({ required: true, description: `One to ${MOST_LIVES} identities of units.` }),
      asOf: t.arg({ type: 'Date', description: 'Day that `nearest` stands on or near; left out, today in Viet Nam.' }),
    },
    resolve: (_root, { identities, asOf }, context, info) => {
      if (identities.length < 1 || identities.length > MOST_LIVES) throw wrongNumberOfLives(identities.length);
      const day = standOn(asOf, context, info);
      return identities.map((identity) => lifeSeenFrom(identity, day, context) ?? null);
    },
  }),
);

builder.queryField('unitLife', (t) =>
  t.field({
    type: UnitLife,
    nullable: true,
    description: 'The whole life of a unit; null when no unit has this identity.',
    args: {
      identity: t.arg.id({ required: true, description: 'The `identity` of a unit.' }),
      asOf: t.arg({ type: 'Date', description: 'Day that `nearest` stands on or near; left out, today in Viet Nam.' }),
    },
    resolve: (_root, { identity, asOf }, context, info) => {
      return lifeSeenFrom(identity, standOn(asOf, context, info), context);
    },
  }),
);

function lifeSeenFrom(identity: UnitIdentity, day: CalendarDay, { record }: Context): LifeSeenFromDay | undefined {
  const life = record.tree.lifeOf(identity);
  const nearest = record.tree.unitNearest(identity, day);
  return life && nearest && { life, nearest };
}

function wrongNumberOfLives(found: number): BadInput {
  return new BadInput({
    code: 'BAD_USER_INPUT',
    vi: `identities cần từ 1 đến ${MOST_LIVES} đơn vị; nhận được ${found}.`,
    en: `identities needs 1 to ${MOST_LIVES} units; got ${found}.`,
    allowed: { from: 1, to: MOST_LIVES },
  });
}
