import type { Target as TargetValue } from '@ntm/domain/claim/claim';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { groupBy } from '@ntm/domain/kernel/group-by';
import type { Verdict as VerdictValue } from '@ntm/domain/kernel/verdict';
import type { UnitVerdict } from '@ntm/domain/target/target-progress';
import { builder } from '../../builder/builder.ts';
import { DEFAULT_PAGE } from '../../builder/forward-paging.ts';
import { oncePerRevision } from '../../db/once-per-revision.ts';
import { claimOf } from '../claim/claim-reference.ts';
import { sourceOf } from '../source/source-of.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { unitsStanding } from '../unit/units-of-row.ts';
import { Target } from './target.node.ts';
import { type ProgressOnDay, TargetProgress } from './target-progress.node.ts';
import { Verdict } from './verdict.node.ts';

interface UnitOfTarget extends UnitVerdict {
  /** Day on which the unit is shown. */
  readonly on: CalendarDay;
  readonly target: TargetValue;
}

const TargetUnit = builder.objectRef<UnitOfTarget>('TargetUnit').implement({
  description: 'One unit of a target that holds for several: ticked off by itself.',
  fields: (t) => ({
    unit: t.field({
      type: AdministrativeUnit,
      description:
        "A named unit as it stood on the day of the target's source; a unit of an EACH target on the day of the " +
        'question; on the nearest day of its life when it did not exist that day.',
      resolve: ({ unit, on }, _args, context) => {
        const [standing] = unitsStanding([unit], on, context);
        if (!standing) throw new Error(`No unit ${unit}`);
        return standing;
      },
    }),
    verdict: t.expose('verdict', { type: Verdict, description: 'Whether this unit is there.' }),
    ownTarget: t.field({
      type: Target,
      nullable: true,
      description: 'The status that the same source sets for this very unit, in the words it prints for it.',
      resolve: ({ unit, target }, _args, { record }) => {
        const own = statusTargets(record).get(`${target.citation.source} ${unit}`)?.[0];
        return own ? { id: own.id, kind: own.kind } : null;
      },
    }),
  }),
});

const statusTargets = oncePerRevision(({ claims }) =>
  groupBy(
    [...claims.values()].filter((claim) => claim.kind === 'TARGET' && claim.tier !== null),
    ({ citation, subject }) => [`${citation.source} ${subject}`],
  ),
);

const TargetUnitCounts = builder.objectRef<readonly UnitVerdict[]>('TargetUnitCounts').implement({
  description: 'How many units of a target that holds for several are there.',
  fields: (t) => ({
    total: t.int({ description: 'All of them.', resolve: (units) => units.length }),
    met: t.int({ description: 'Known to be there.', resolve: (units) => countOf(units, 'MET') }),
    notMet: t.int({ description: 'Known to fall short.', resolve: (units) => countOf(units, 'NOT_MET') }),
    unknown: t.int({
      description: 'Without a figure: never counted as 0.',
      resolve: (units) => countOf(units, 'UNKNOWN'),
    }),
  }),
});

function countOf(units: readonly UnitVerdict[], wanted: VerdictValue): number {
  return units.filter(({ verdict }) => verdict === wanted).length;
}

builder.objectField(TargetProgress, 'unitCounts', (t) =>
  t.field({
    type: TargetUnitCounts,
    nullable: true,
    description: 'Set when the target holds for several units, named or each of a level.',
    resolve: ({ progress }) => (progress.units.length > 0 ? progress.units : null),
  }),
);

builder.objectField(TargetProgress, 'units', (t) =>
  t.field({
    type: [TargetUnit],
    description: 'Those units one by one, in the order of the source or of their names.',
    args: { first: t.arg.int({ description: 'How many items at most, 1 to 100; left out, 20.' }) },
    resolve: ({ asOf, progress, target: id }: ProgressOnDay, { first }, { record }) => {
      const target = claimOf(id, record);
      if (target.kind !== 'TARGET') throw new Error(`Claim ${id} is no target`);
      const on = target.each === null ? sourceOf(target.citation.source, record).unitsOn : asOf;
      return progress.units.slice(0, first ?? DEFAULT_PAGE).map((unit) => ({ ...unit, on, target }));
    },
  }),
);
