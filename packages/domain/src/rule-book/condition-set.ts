import type { RecognitionTier } from '../claim/claim.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { Evidence } from '../source/evidence.ts';
import type { UnitLevel } from '../unit/unit-kind.ts';
import type { RuleBookHead } from './rule-book-head.ts';

/**
 * Conditions that must all hold, most of them over another set or left to the province: how a kiểu mẫu commune,
 * a town or a province is judged. They are not criteria and are never counted as such.
 */
export interface ConditionSet extends RuleBookHead {
  readonly kind: 'CONDITIONS';
  /** Whether `conditions` is the whole list of the instrument. */
  readonly hasAllConditions: boolean;
  readonly conditions: readonly Condition[];
}

export interface Condition extends Evidence {
  readonly number: number;
  readonly statement: Bilingual;
  /** What the condition builds on in another rule book; null when it stands alone. */
  readonly link: ConditionLink | null;
  /** The share of recognised units that it asks for; null when it asks for something else. */
  readonly requires: RecognisedShare | null;
}

/** "100 % of the communes recognised": so many of the units inside hold a status, or a higher one, by decision. */
export interface RecognisedShare {
  /** Level of the units that are counted; those outside the programme do not count. */
  readonly level: UnitLevel;
  readonly tier: RecognitionTier;
  /** At least so many of a hundred. */
  readonly percent: number;
}

export interface ConditionLink {
  /** Code of the other rule book. */
  readonly set: string;
  /** Concept code of one of its criteria; null when the set must be met in full. */
  readonly criterion: string | null;
  /** What the linked criterion's threshold is multiplied by: 1.1 for "10 % above"; null when it is not. */
  readonly factor: number | null;
}
