import type { Comparator } from '../claim/claim.ts';
import type { Evidence } from '../source/evidence.ts';

/** The comparators that a threshold of a rule book can have; a subset of what claims say. */
export const THRESHOLD_COMPARATORS = [
  'AT_LEAST',
  'AT_MOST',
  'MORE_THAN',
  'LESS_THAN',
] as const satisfies readonly Comparator[];
export type ThresholdComparator = (typeof THRESHOLD_COMPARATORS)[number];

/** A mức đạt chuẩn. A key that is null does not narrow it. */
export interface Threshold extends Evidence {
  /** Code of a region of the set. */
  readonly region: string | null;
  /** Number of a commune group of the set. */
  readonly communeGroup: number | null;
  readonly year: number | null;
  readonly comparator: ThresholdComparator;
  /** In the indicator's unit. */
  readonly value: number;
}

/** Where and when a unit is judged, as far as thresholds care. */
export interface ThresholdScope {
  /** Null when it is not known, or when the set knows no regions. */
  readonly region: string | null;
  readonly communeGroup: number | null;
  readonly year: number;
}

export type ThresholdKey = keyof ThresholdScope;
