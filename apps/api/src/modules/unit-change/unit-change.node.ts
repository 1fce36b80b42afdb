import { meaningOf } from '@ntm/domain/glossary/glossary';
import { type CalendarDay, dayBefore } from '@ntm/domain/kernel/calendar-day';
import type { UnitChange as Change } from '@ntm/domain/unit/unit-change';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import { builder } from '../../builder/builder.ts';
import type { Context } from '../../builder/context.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { Coverage } from './coverage.node.ts';
import { UnitChangeKind } from './unit-change-kind.node.ts';

export const UnitChange = builder.objectRef<Change>('UnitChange').implement({
  description: meaningOf('rearrangement'),
  fields: (t) => ({
    effectiveOn: t.expose('effectiveOn', { type: 'Date', description: 'First day of the new state.' }),
    kind: t.expose('kind', { type: UnitChangeKind, description: 'What it did.' }),
    coverage: t.expose('coverage', { type: Coverage, description: 'How much of `from` went to `to`.' }),
    instrument: t.exposeString('instrument', {
      nullable: true,
      description: 'Number of the legal instrument (văn bản), as 864/NQ-UBTVQH14; null when it is not known.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Remark of the register on this change.' }),
    from: t.field({
      type: AdministrativeUnit,
      nullable: true,
      description: 'The earlier unit on the eve of the change; null for CREATE.',
      resolve: ({ from, effectiveOn }, _args, context) => standing(from, dayBefore(effectiveOn), context),
    }),
    to: t.field({
      type: AdministrativeUnit,
      nullable: true,
      description: 'The later unit on the day of the change; null for DISSOLVE.',
      resolve: ({ to, effectiveOn }, _args, context) => standing(to, effectiveOn, context),
    }),
  }),
});

builder.interfaceField(AdministrativeUnit, 'history', (t) =>
  t.field({
    type: [UnitChange],
    description:
      'Every change that touched this unit, on any day, oldest first: also its own renaming, retyping and re-parenting.',
    resolve: ({ version }, _args, { record }) => record.tree.historyOf(version.identity),
  }),
);

function standing(identity: UnitIdentity | null, day: CalendarDay, { record }: Context) {
  return identity === null ? null : record.tree.unitNearest(identity, day);
}
