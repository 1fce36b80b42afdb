import { isAdditive } from '../claim/additive-measure.ts';
import type { Target } from '../claim/claim.ts';
import { periodSpan } from '../claim/period-span.ts';
import { multiplyExactly } from '../kernel/exact-decimal.ts';
import { type Evidence, lastLevel, targetSpan } from './evidence.ts';
import { judgeFigure, undecided } from './judge-figure.ts';
import { registerChanged } from './register-change.ts';
import type { RequiredRange } from './required-range.ts';
import type { TargetContext } from './target-context.ts';
import type { TargetProgress } from './target-progress.ts';
import { disagreeing, foundWords, missingLevel, OTHER_REGISTER } from './target-words.ts';

/** A target for a total or a level, laid against the last total or level that is known inside its period. */
export function judgeLevel(target: Target, required: RequiredRange, context: TargetContext): TargetProgress {
  const { measure } = context;
  const span = targetSpan(target, context);
  const search = lastLevel(target, span, context);
  if (search.kind === 'none') return undecided(missingLevel(measure, target.period, span.to));
  if (search.kind === 'disagreeing') return undecided(disagreeing(search.on), search.ids);
  const { observation, actual, said, on, ids } = search.evidence;
  if (!isOnSameRegister(target, search.evidence, context)) return undecided(OTHER_REGISTER, ids);
  const words = foundWords(actual, observation, measure);
  return judgeFigure(target, { said, required, actual, words, isFinal: on === span.to, evidence: ids }, context);
}

/** A target against a baseline: “ít nhất 1,5 lần so với năm 2015” asks for 1.5 × the level of 2015, not +150 %. */
export function judgeRatio(target: Target, factor: RequiredRange, context: TargetContext): TargetProgress {
  const { measure } = context;
  const span = targetSpan(target, context);
  const baseSpan = target.baselinePeriod === null ? undefined : periodSpan(target.baselinePeriod);
  const base = baseSpan ? lastLevel(target, baseSpan, context) : ({ kind: 'none' } as const);
  if (base.kind === 'none') return undecided(missingLevel(measure, target.baselinePeriod, null));
  if (base.kind === 'disagreeing') return undecided(disagreeing(base.on), base.ids);
  const end = lastLevel(target, span, context);
  if (end.kind === 'none') return undecided(missingLevel(measure, target.period, span.to), base.evidence.ids);
  if (end.kind === 'disagreeing') return undecided(disagreeing(end.on), [...base.evidence.ids, ...end.ids]);
  const { observation, actual, said, on } = end.evidence;
  const required = { ...factor, from: multiplyExactly(factor.from, base.evidence.actual) };
  const evidence = [...base.evidence.ids, ...end.evidence.ids].toSorted();
  const words = foundWords(actual, observation, measure);
  return judgeFigure(target, { said, required, actual, words, isFinal: on === span.to, evidence }, context);
}

/**
 * Counts compare only on one register: both say which and it is the same, or nothing was rearranged between the day
 * the target was stated and the day of the figure. Shares and averages carry their own denominator.
 */
function isOnSameRegister(target: Target, { observation, on }: Evidence, context: TargetContext): boolean {
  if (!isAdditive(context.measure)) return true;
  if (target.registerBasis !== null && observation.registerBasis !== null) {
    return target.registerBasis === observation.registerBasis;
  }
  return !registerChanged(target.subject, context.statedOn, on, context.tree);
}
