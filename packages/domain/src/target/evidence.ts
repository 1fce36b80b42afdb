import { isAdditive } from '../claim/additive-measure.ts';
import { byId } from '../claim/by-id.ts';
import type { Observation, Target } from '../claim/claim.ts';
import { type PeriodSpan, periodSpan } from '../claim/period-span.ts';
import { saidRange, type ValueRange } from '../claim/said-range.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { TargetContext } from './target-context.ts';

/** A figure with the day it holds on; several observations may give it. */
export interface Evidence {
  readonly observation: Observation;
  /** Its figure, and what its words leave possible around it. */
  readonly actual: number;
  readonly said: ValueRange;
  readonly on: CalendarDay;
  readonly ids: readonly string[];
}

/** What a search for evidence finds: figures that agree, figures of one day that disagree, or nothing. */
export type EvidenceSearch =
  | { readonly kind: 'found'; readonly evidence: Evidence }
  | { readonly kind: 'disagreeing'; readonly on: CalendarDay; readonly ids: readonly string[] }
  | { readonly kind: 'none' };

/** The days a target speaks of; without a period, from the day of its source on and without end. */
export function targetSpan(target: Target, { statedOn }: TargetContext): { from: CalendarDay; to: CalendarDay | null } {
  return (target.period === null ? undefined : periodSpan(target.period)) ?? { from: statedOn, to: null };
}

/** The last day that the target speaks of and that is over, or the day of the question. */
export function judgedOn(target: Target, context: TargetContext): CalendarDay {
  const { to } = targetSpan(target, context);
  return to !== null && to < context.asOf ? to : context.asOf;
}

/** Totals or levels of the target's subject that hold on the last day for which there are any. */
export function lastLevel(
  target: Target,
  { from, to }: { readonly from: CalendarDay; readonly to: CalendarDay | null },
  context: TargetContext,
): EvidenceSearch {
  // Where the source does not say whether it counts new ones or all, a count is neither; an average is a level anyway.
  const isLevel = ({ basis, comparator }: Observation): boolean =>
    (isAdditive(context.measure) ? basis === 'STOCK' : basis !== 'FLOW') && !isRelative(comparator);
  const levels = sameThing(target, context).filter(isLevel);
  const dated = levels.flatMap((observation) => {
    const { asOf } = observation;
    return asOf !== null && from <= asOf && (to === null || asOf <= to) ? [{ observation, on: asOf }] : [];
  });
  return latest(dated);
}

/** What the target's own period added (or took away, for a decrease), as sources report it. */
export function reportedStep(target: Target, span: PeriodSpan, context: TargetContext): EvidenceSearch {
  const isFall = target.comparator === 'DECREASE_BY';
  const steps = sameThing(target, context).filter(
    (observation) =>
      observation.basis === 'FLOW' &&
      observation.period === target.period &&
      (observation.comparator === 'DECREASE_BY') === isFall &&
      (observation.baselinePeriod === null || observation.baselinePeriod === target.baselinePeriod),
  );
  return latest(
    steps.flatMap((observation) => {
      const on = observation.asOf ?? span.to;
      return on <= context.asOf ? [{ observation, on }] : [];
    }),
  );
}

function sameThing(target: Target, { observations, asOf }: TargetContext): Observation[] {
  return observations.filter(
    (observation) =>
      observation.subject === target.subject &&
      observation.measure === target.measure &&
      observation.scope?.vi === target.scope?.vi &&
      (observation.asOf === null || observation.asOf <= asOf),
  );
}

function isRelative(comparator: Observation['comparator']): boolean {
  return (
    comparator === 'INCREASE_BY' ||
    comparator === 'INCREASE_BY_AT_LEAST' ||
    comparator === 'DECREASE_BY' ||
    comparator === 'RATIO_TO_BASELINE'
  );
}

interface DatedObservation {
  readonly observation: Observation;
  readonly on: CalendarDay;
}

function latest(dated: readonly DatedObservation[]): EvidenceSearch {
  const figures = dated.flatMap(({ observation, on }) => {
    const said = saidRange(observation);
    return said ? [{ observation, on, said, id: observation.id }] : [];
  });
  const last = figures
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  const together = figures.filter(({ on }) => on === last).toSorted(byId);
  const first = together[0];
  if (!first) return { kind: 'none' };
  const { observation, on, said } = first;
  const ids = together.map(({ id }) => id);
  const says = (one: Observation): string => `${one.comparator} ${one.value} ${one.valueTo}`;
  if (together.some((other) => says(other.observation) !== says(observation))) return { kind: 'disagreeing', on, ids };
  return { kind: 'found', evidence: { observation, actual: observation.value ?? said.from, said, on, ids } };
}
