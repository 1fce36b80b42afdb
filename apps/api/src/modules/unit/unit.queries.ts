import { builder } from '../../builder/builder.ts';
import { standOn } from '../../builder/root-day.ts';
import { AdministrativeUnit } from './administrative-unit.node.ts';
import { Nation } from './nation.node.ts';
import { Province } from './province.node.ts';
import { findByCode } from './unit-by-code.ts';
import { UnitLevel } from './unit-level.node.ts';
import { unknownIdentity } from './unknown-identity.ts';

const AS_OF =
  'Day that the unit and everything below it stands on; left out, today in Viet Nam. From the first day of the ' +
  'register to today.';

builder.queryFields((t) => ({
  nation: t.field({
    type: Nation,
    description: 'The whole country on a day.',
    args: { asOf: t.arg({ type: 'Date', description: AS_OF }) },
    resolve: (_root, { asOf }, context, info) => {
      const day = standOn(asOf, context, info);
      const nation = context.record.tree.root(day);
      if (!nation) throw new Error(`The register has no nation on ${day}`);
      return nation;
    },
  }),
  province: t.field({
    type: Province,
    nullable: true,
    description: 'The province that had an official code on a day.',
    args: {
      code: t.arg.string({ required: true, description: 'Official code on that day, two digits: 04.' }),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
    },
    resolve: (_root, { code, asOf }, context, info) =>
      findByCode('PROVINCE', code, standOn(asOf, context, info), context),
  }),
  unit: t.field({
    type: AdministrativeUnit,
    nullable: true,
    description:
      'The unit of a level that had an official code on a day. Codes are reused: one names several units over time.',
    args: {
      level: t.arg({ type: UnitLevel, required: true, description: 'Level of the unit; villages have no codes.' }),
      code: t.arg.string({
        required: true,
        description: 'Official code on that day: two digits for a province, three for a district, five for a commune.',
      }),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
    },
    resolve: (_root, { level, code, asOf }, context, info) =>
      findByCode(level, code, standOn(asOf, context, info), context),
  }),
  unitByIdentity: t.field({
    type: AdministrativeUnit,
    nullable: true,
    description: 'A unit by its identity, as it stood on a day; null when it did not exist that day: see `unitLife`.',
    args: {
      identity: t.arg.id({ required: true, description: 'The `identity` of a unit.' }),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
    },
    resolve: (_root, { identity, asOf }, context, info) => {
      const { tree } = context.record;
      if (!tree.lifeOf(identity)) throw unknownIdentity(identity);
      return tree.unitOn(identity, standOn(asOf, context, info));
    },
  }),
}));
