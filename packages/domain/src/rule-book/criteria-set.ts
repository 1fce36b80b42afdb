import type { Bilingual } from '../kernel/bilingual.ts';
import type { Evidence } from '../source/evidence.ts';
import type { RuleBookHead } from './rule-book-head.ts';
import type { Threshold } from './threshold.ts';

/** A bộ tiêu chí: numbered criteria that a unit meets one by one. */
export interface CriteriaSet extends RuleBookHead {
  readonly kind: 'CRITERIA';
  /** What the instrument counts; null where that is not established. */
  readonly stated: StatedCounts;
  /** Groups are those of this set: the same criterion stood in another group in another set. */
  readonly groups: readonly CriteriaGroup[];
  /** Keys that thresholds use; both empty when the set has no such key or it is not established. */
  readonly regions: readonly Region[];
  readonly communeGroups: readonly CommuneGroup[];
  /** Smallest number of criteria met in each band of the reports, highest band first: 19, 15, 10, 5, 0. */
  readonly bandFloors: readonly number[];
  /** By number. Empty while the content is not established. */
  readonly criteria: readonly Criterion[];
}

export interface StatedCounts extends Evidence {
  readonly criteria: number | null;
  readonly indicators: number | null;
}

export interface CriteriaGroup extends Evidence {
  readonly code: string;
  readonly name: Bilingual;
}

/** A vùng: one of the economic regions that thresholds differ by. */
export interface Region {
  readonly code: string;
  readonly name: Bilingual;
}

/** A nhóm xã of the sets since 2026. */
export interface CommuneGroup extends Evidence {
  readonly number: number;
  readonly definition: Bilingual;
}

/** A tiêu chí. Its number means something only inside its set. */
export interface Criterion extends Evidence {
  readonly number: number;
  /** The concept that look-alikes of other sets share, for reading side by side; never for arithmetic. */
  readonly code: string;
  readonly name: Bilingual;
  /** Code of a group of the set; null where the grouping is not established. */
  readonly group: string | null;
  /** Whether `indicators` is the whole list of the instrument: only then can values alone show the criterion met. */
  readonly hasAllIndicators: boolean;
  readonly indicators: readonly Indicator[];
}

/** A chỉ tiêu of a rule book, not of a plan. */
export interface Indicator extends Evidence {
  /** As the set numbers it: "4.2", or "10" where the criterion has one only. */
  readonly code: string;
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly thresholds: readonly Threshold[];
}
