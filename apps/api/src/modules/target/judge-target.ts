import type { Observation, Target } from '@ntm/domain/claim/claim';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { groupBy } from '@ntm/domain/kernel/group-by';
import { evaluateTarget } from '@ntm/domain/target/evaluate-target';
import { LESS_IS_BETTER, TIER_COUNTED } from '@ntm/domain/target/measure-reading';
import type { TargetProgress } from '@ntm/domain/target/target-progress';
import type { CurrentRecord } from '../../db/current-record.ts';
import { oncePerRevision } from '../../db/once-per-revision.ts';
import { measureOf } from '../measure/measure-of.ts';
import { sourceOf } from '../source/source-of.ts';

/** How far a target is reached by what was known on a day. */
export function judgeTarget(target: Target, asOf: CalendarDay, record: CurrentRecord): TargetProgress {
  return evaluateTarget(target, {
    asOf,
    statedOn: sourceOf(target.citation.source, record).unitsOn,
    measure: measureOf(target.measure, record),
    observations: evidenceFor(target, record),
    tree: record.tree,
    recognition: record.recognition,
    lessIsBetter: LESS_IS_BETTER,
    tierCounted: TIER_COUNTED,
  });
}

/** Figures that may bear on a target: of its own unit or, when it holds for each unit below, of all of them. */
function evidenceFor({ measure, subject, each }: Target, record: CurrentRecord): readonly Observation[] {
  const { ofMeasure, ofUnit } = observationsOf(record);
  return (each === null ? ofUnit.get(`${measure} ${subject}`) : ofMeasure.get(measure)) ?? [];
}

const observationsOf = oncePerRevision(({ claims }) => {
  const observations = [...claims.values()].filter((claim) => claim.kind === 'OBSERVATION');
  return {
    ofMeasure: groupBy(observations, ({ measure }) => [measure]),
    ofUnit: groupBy(observations, ({ measure, subject }) => [`${measure} ${subject}`]),
  };
});
