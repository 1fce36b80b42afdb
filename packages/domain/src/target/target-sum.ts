import { byId } from '../claim/by-id.ts';
import type { Comparator, Target } from '../claim/claim.ts';
import type { Measure } from '../claim/measure.ts';
import { addExactly } from '../kernel/exact-decimal.ts';

/** Why a target is not part of a sum. */
export type LeftOutReason =
  | 'restates'
  | 'carried-over'
  | 'per-unit'
  | 'no-figure'
  | 'basis-unspecified'
  | 'other-basis'
  | 'other-measure';

/** Words that name one figure to reach; bounds above, ranges, ratios and falls do not add. */
const SUMMABLE = new Set<Comparator>(['EXACTLY', 'AT_LEAST', 'INCREASE_BY', 'INCREASE_BY_AT_LEAST']);

const PER_SOMETHING = /[/%]|^lần$/;

/** Whether values of a measure add over units: counts do; averages, shares and multiples of a base do not. */
export function addsUp({ unit }: Pick<Measure, 'unit'>): boolean {
  return !PER_SOMETHING.test(unit.vi);
}

export interface TargetSum {
  /** 0 only when nothing was counted: look at `counted` first. */
  readonly total: number;
  /** Ids of the targets added, ascending. */
  readonly counted: readonly string[];
  readonly leftOut: readonly { readonly target: string; readonly reason: LeftOutReason }[];
}

/**
 * Sum of targets of one measure and basis. A target carried over from another one of the sum counts once, and so does
 * a sentence that says the same again; whatever is not a plain figure is left out by name, never guessed.
 */
export function sumTargets(targets: readonly Target[], like: Pick<Target, 'measure' | 'basis'>): TargetSum {
  const ids = new Set<string | null>(targets.map(({ id }) => id));
  const ordered = targets.toSorted(byId);
  const reasons = new Map(ordered.map((target) => [target, reasonToLeaveOut(target, ids, like)]));
  const counted = ordered.filter((target) => reasons.get(target) === null).filter(isPlainFigure);
  return {
    total: addExactly(counted.map(({ value }) => value)),
    counted: counted.map(({ id }) => id),
    leftOut: [...reasons].flatMap(([{ id }, reason]) => (reason === null ? [] : [{ target: id, reason }])),
  };
}

function reasonToLeaveOut(
  target: Target,
  summed: ReadonlySet<string | null>,
  like: Pick<Target, 'measure' | 'basis'>,
): LeftOutReason | null {
  if (target.measure !== like.measure) return 'other-measure';
  if (summed.has(target.restates)) return 'restates';
  if (summed.has(target.carriedFrom)) return 'carried-over';
  if (target.each !== null) return 'per-unit';
  if (!isPlainFigure(target)) return 'no-figure';
  if (target.basis === 'UNSPECIFIED') return 'basis-unspecified';
  return target.basis === like.basis ? null : 'other-basis';
}

function isPlainFigure(target: Target): target is Target & { readonly value: number } {
  return SUMMABLE.has(target.comparator) && target.value !== null && target.valueTo === null;
}

export type Cascade =
  | { readonly kind: 'covers' | 'falls-short'; readonly difference: number; readonly sum: TargetSum }
  | { readonly kind: 'not-comparable'; readonly sum: TargetSum };

/**
 * Whether the targets of lower units together reach the one above them. Not comparable while the upper one is no plain
 * figure, its basis is not stated, or a lower one had to be left out for its own sake.
 */
export function compareCascade(upper: Target, lower: readonly Target[]): Cascade {
  const sum = sumTargets(lower, upper);
  const isBlurred = sum.leftOut.some(({ reason }) => reason !== 'restates' && reason !== 'carried-over');
  const isPlain = upper.each === null && isPlainFigure(upper);
  if (!isPlain || isBlurred || sum.counted.length === 0) return { kind: 'not-comparable', sum };
  const difference = addExactly([sum.total, -upper.value]);
  return { kind: difference >= 0 ? 'covers' : 'falls-short', difference, sum };
}
