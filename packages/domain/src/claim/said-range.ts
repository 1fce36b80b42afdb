import type { Claim } from './claim.ts';

/** Values that a statement leaves possible. */
export interface ValueRange {
  readonly from: number;
  readonly to: number;
  /** True when `from` itself is excluded: "hơn 15". */
  readonly isOpenBelow: boolean;
  readonly isOpenAbove: boolean;
}

/** How far "khoảng" (about) may be off, as a share of the figure. Our own reading: no source states one. */
export const ABOUT_TOLERANCE = 0.1;

/** All values between two, both included. */
export const closed = (from: number, to: number): ValueRange => ({ from, to, isOpenBelow: false, isOpenAbove: false });

/**
 * What a claim's words say about its figure, taken literally: "hơn 15" is everything above 15. An increase or a
 * decrease gives the size of the step, a ratio at least its factor. Undefined for statements without a figure
 * and for those whose comparator the source left unclear.
 */
export function saidRange({ comparator, value, valueTo }: Claim): ValueRange | undefined {
  if (comparator === 'QUALITATIVE' || comparator === 'UNKNOWN') return undefined;
  if (comparator === 'NONE') return closed(0, 0);
  if (comparator === 'ALL') return closed(value ?? 100, value ?? 100);
  if (value === null) return undefined;
  switch (comparator) {
    case 'EXACTLY':
    case 'RANGE':
    case 'INCREASE_BY':
    case 'DECREASE_BY':
      return closed(value, valueTo ?? value);
    case 'ABOUT':
      return closed(value - ABOUT_TOLERANCE * value, value + ABOUT_TOLERANCE * value);
    case 'AT_MOST':
      return closed(Number.NEGATIVE_INFINITY, value);
    case 'LESS_THAN':
      return { ...closed(Number.NEGATIVE_INFINITY, value), isOpenAbove: true };
    case 'MORE_THAN':
      return { ...closed(value, Number.POSITIVE_INFINITY), isOpenBelow: true };
    case 'AT_LEAST':
    case 'INCREASE_BY_AT_LEAST':
    case 'RATIO_TO_BASELINE':
      return closed(value, Number.POSITIVE_INFINITY);
  }
}

export function areDisjoint(one: ValueRange, other: ValueRange): boolean {
  return liesBelow(one, other) || liesBelow(other, one);
}

/** Whether every value of one is smaller than every value of the other. */
export function liesBelow(one: ValueRange, other: ValueRange): boolean {
  return one.to < other.from || (one.to === other.from && (one.isOpenAbove || other.isOpenBelow));
}

/** Whether every value of the inner range lies in the outer one. */
export function contains(outer: ValueRange, inner: ValueRange): boolean {
  const startsInside =
    outer.from < inner.from || (outer.from === inner.from && (!outer.isOpenBelow || inner.isOpenBelow));
  const endsInside = inner.to < outer.to || (inner.to === outer.to && (!outer.isOpenAbove || inner.isOpenAbove));
  return startsInside && endsInside;
}
