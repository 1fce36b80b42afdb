import { isAdditive } from '../claim/additive-measure.ts';
import type { Target } from '../claim/claim.ts';
import { type PeriodSpan, periodSpan } from '../claim/period-span.ts';
import { closed } from '../claim/said-range.ts';
import { type CalendarDay, dayBefore } from '../kernel/calendar-day.ts';
import { addExactly } from '../kernel/exact-decimal.ts';
import { type Evidence, lastLevel, reportedStep } from './evidence.ts';
import { judgeFigure, undecided } from './judge-figure.ts';
import { registerChanged } from './register-change.ts';
import type { RequiredRange } from './required-range.ts';
import type { TargetContext } from './target-context.ts';
import type { TargetProgress } from './target-progress.ts';
import { disagreeing, foundWords, INEXACT_EVIDENCE, missingStep, OTHER_REGISTER } from './target-words.ts';

/**
 * A target for what a period adds or takes away. Evidence is a figure for the same period, or two totals on one
 * register whose difference it is; a total alone says nothing about a flow.
 */
export function judgeStep(target: Target, required: RequiredRange, context: TargetContext): TargetProgress {
  const span = target.period === null ? undefined : periodSpan(target.period);
  if (!span) return undecided(missingStep(context.measure, target.period, null));
  const reported = reportedStep(target, span, context);
  if (reported.kind === 'disagreeing') return undecided(disagreeing(reported.on), reported.ids);
  return reported.kind === 'found'
    ? judgeReported(target, required, span, reported.evidence, context)
    : judgeDifference(target, required, span, context);
}

function judgeReported(
  target: Target,
  required: RequiredRange,
  span: PeriodSpan,
  { observation, actual, said, on, ids }: Evidence,
  context: TargetContext,
): TargetProgress {
  const words = foundWords(actual, observation, context.measure);
  return judgeFigure(target, { said, required, actual, words, isFinal: on === span.to, evidence: ids }, context);
}

function judgeDifference(
  target: Target,
  required: RequiredRange,
  span: PeriodSpan,
  context: TargetContext,
): TargetProgress {
  const { measure } = context;
  const baseOn = baselineDay(target, span);
  const base = lastLevel(target, { from: baseOn, to: baseOn }, context);
  const end = lastLevel(target, span, context);
  if (base.kind === 'disagreeing') return undecided(disagreeing(base.on), base.ids);
  if (end.kind === 'disagreeing') return undecided(disagreeing(end.on), end.ids);
  if (base.kind === 'none' || end.kind === 'none') return undecided(missingStep(measure, target.period, baseOn));
  const evidence = [...base.evidence.ids, ...end.evidence.ids].toSorted();
  const { observation, on } = end.evidence;
  if (!isOneRegister(target, base.evidence, end.evidence, context)) return undecided(OTHER_REGISTER, evidence);
  if (!isExact(base.evidence) || !isExact(end.evidence)) return undecided(INEXACT_EVIDENCE, evidence);
  const [first, last] = [base.evidence.actual, end.evidence.actual];
  const actual = target.comparator === 'DECREASE_BY' ? addExactly([first, -last]) : addExactly([last, -first]);
  const [from, to] = [foundWords(first, base.evidence.observation, measure), foundWords(last, observation, measure)];
  const step = foundWords(actual, { asOf: null, period: null }, measure);
  const words = {
    vi: `${step.vi}, tính từ ${from.vi} và ${to.vi}`,
    en: `${step.en}, computed from ${from.en} and ${to.en}`,
  };
  const said = closed(actual, actual);
  return judgeFigure(target, { said, required, actual, words, isFinal: on === span.to, evidence }, context);
}

/** The last day of the baseline period; the eve of the target's period when the source names no baseline. */
function baselineDay(target: Target, span: PeriodSpan): CalendarDay {
  const baseline = target.baselinePeriod === null ? undefined : periodSpan(target.baselinePeriod);
  return baseline?.to ?? dayBefore(span.from);
}

function isOneRegister(target: Target, base: Evidence, end: Evidence, context: TargetContext): boolean {
  if (base.observation.registerBasis !== end.observation.registerBasis) return false;
  return !isAdditive(context.measure) || !registerChanged(target.subject, base.on, end.on, context.tree);
}

function isExact({ observation }: Evidence): boolean {
  return observation.comparator === 'EXACTLY';
}
