import type { Target } from '../claim/claim.ts';
import { ABOUT_TOLERANCE, closed, saidRange, type ValueRange } from '../claim/said-range.ts';

const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;

/** The figures with which a target counts as reached. */
export interface RequiredRange extends ValueRange {
  /** True when the figure may still leave the range: an upper bound is only kept at the end of the period. */
  readonly holdsOnlyAtEnd: boolean;
}

/**
 * Reads a target as an achievement to reach: “8 xã” and “5–10 sản phẩm” mean 8 or 5 and more, since exceeding a plan
 * is not missing it; for a measure of which less is better they mean at most. Words that set a bound are taken as
 * they stand. Undefined for statements that no figure can meet or miss.
 */
export function requiredRange(target: Target, isLessBetter: boolean): RequiredRange | undefined {
  const said = saidRange(target);
  if (!said) return undefined;
  switch (target.comparator) {
    case 'EXACTLY':
    case 'RANGE':
    case 'ALL':
    case 'INCREASE_BY':
    case 'DECREASE_BY':
    case 'ABOUT':
      return isLessBetter && !isStep(target) ? upTo(said.to) : from(said.from);
    case 'NONE':
    case 'AT_MOST':
    case 'LESS_THAN':
      return { ...said, holdsOnlyAtEnd: true };
    default:
      return { ...said, holdsOnlyAtEnd: false };
  }
}

/** An increase or a decrease: its size is to be reached, whichever direction is the better one. */
export function isStep({ comparator }: Target): boolean {
  return comparator === 'INCREASE_BY' || comparator === 'INCREASE_BY_AT_LEAST' || comparator === 'DECREASE_BY';
}

const from = (value: number): RequiredRange => ({ ...closed(value, POSITIVE_INFINITY), holdsOnlyAtEnd: false });

const upTo = (value: number): RequiredRange => ({ ...closed(NEGATIVE_INFINITY, value), holdsOnlyAtEnd: true });

/** The tolerance as it is told to readers: 10 (percent). */
export const ABOUT_PERCENT = ABOUT_TOLERANCE * 100;
