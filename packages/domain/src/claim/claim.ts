import type { Bilingual } from '../kernel/bilingual.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { UnitLevel } from '../unit/unit-kind.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';

export const COMPARATORS = [
  'EXACTLY',
  'AT_LEAST',
  'AT_MOST',
  'MORE_THAN',
  'LESS_THAN',
  'ABOUT',
  'RANGE',
  'INCREASE_BY',
  'INCREASE_BY_AT_LEAST',
  'DECREASE_BY',
  'RATIO_TO_BASELINE',
  'ALL',
  'NONE',
  'QUALITATIVE',
  'UNKNOWN',
] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** A total on a day (STOCK), what a period adds (FLOW), or not said by the source. */
export const BASES = ['STOCK', 'FLOW', 'UNSPECIFIED'] as const;
export type Basis = (typeof BASES)[number];

/** Which register a count stands on when the source says so: "(Sau khi sáp nhập)". */
export const REGISTER_BASES = ['BEFORE_MERGER', 'AFTER_MERGER'] as const;
export type RegisterBasis = (typeof REGISTER_BASES)[number];

export const RECOGNITION_TIERS = ['STANDARD', 'ADVANCED', 'MODEL', 'MODERN', 'TASK_COMPLETED'] as const;
export type RecognitionTier = (typeof RECOGNITION_TIERS)[number];

/** Where in a source the words stand: at most 12 of its own words. */
export interface Citation {
  readonly source: string;
  readonly phrase: string | null;
  readonly locator: string | null;
}

/** What one source says about one unit: a figure, or a status, with the words it was printed in. */
interface ClaimBase {
  /** Stable id: "S0-03". */
  readonly id: string;
  readonly subject: UnitIdentity;
  /** Set when the claim is about a part of its subject: "xã biên giới". */
  readonly scope: Bilingual | null;
  readonly measure: string;
  /** "2020", "2021-2025"; null when the source gives none. */
  readonly period: string | null;
  readonly comparator: Comparator;
  /** In the measure's unit; null for statements without a number. */
  readonly value: number | null;
  /** Upper end of a range. */
  readonly valueTo: number | null;
  /** Digits that the source prints after the decimal comma: 2 for "1,50". */
  readonly decimals: number;
  readonly basis: Basis;
  readonly registerBasis: RegisterBasis | null;
  readonly baselinePeriod: string | null;
  readonly citation: Citation;
  /** An editor's remark: an ambiguity, a misprint, what the figure must not be mixed with. */
  readonly note: Bilingual | null;
  /** The claim of the same source that says the same thing again. */
  readonly restates: string | null;
}

/** What a source says shall be: never a result. */
export interface Target extends ClaimBase {
  readonly kind: 'TARGET';
  /** Set when it holds for each unit of a level, not for their total. */
  readonly each: UnitLevel | null;
  /** The status aimed at, when the target is a status and not a number. */
  readonly tier: RecognitionTier | null;
  /** Units named one by one, in the order of the source. */
  readonly namedUnits: readonly UnitIdentity[];
  readonly carriedFrom: string | null;
}

/** What a source says is, or was. */
export interface Observation extends ClaimBase {
  readonly kind: 'OBSERVATION';
  /** The day the figure holds on; null when the source does not let us say. */
  readonly asOf: CalendarDay | null;
  /** True when we derived it; false when a source reports it. */
  readonly computed: boolean;
}

export type Claim = Target | Observation;
