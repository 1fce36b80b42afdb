import type { RecognitionTier } from '../claim/claim.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { UnitOnDay } from '../unit/unit-on-day.ts';
import type { MergerRule } from './merger-rule.ts';
import type { RecognitionDecision } from './recognition-decision.ts';

export const RECOGNITION_STANDINGS = [
  'RECOGNISED',
  'REVOKED',
  'NOT_RECOGNISED',
  'NOT_ASSESSED_AFTER_CHANGE',
  'UNKNOWN',
] as const;
export type RecognitionStanding = (typeof RECOGNITION_STANDINGS)[number];

/** What one of the merged units held on the day before the change: information, never a status of the new unit. */
export interface HeldBefore {
  readonly unit: UnitOnDay;
  readonly tier: RecognitionTier;
  readonly decision: RecognitionDecision;
}

/** What an officer may be told: a rule of the period points to this status. It is not a status. */
export interface RecognitionSuggestion {
  readonly tier: RecognitionTier;
  readonly rule: MergerRule;
}

/** Recognised, or no longer: a decision says so. */
export interface DecidedState {
  readonly standing: 'RECOGNISED' | 'REVOKED';
  /** Highest status held, or the one withdrawn. */
  readonly tier: RecognitionTier;
  /** Day of effect of the decision. */
  readonly since: CalendarDay;
  readonly decision: RecognitionDecision;
}

/** Made from other units, and no decision has named it since. */
export interface UnassessedState {
  readonly standing: 'NOT_ASSESSED_AFTER_CHANGE';
  readonly since: CalendarDay;
  readonly heldByPredecessors: readonly HeldBefore[];
  readonly suggestion: RecognitionSuggestion | null;
}

/** No decision: known to be none, or not known. */
export interface UndecidedState {
  readonly standing: 'NOT_RECOGNISED' | 'UNKNOWN';
}

export type RecognitionState = (DecidedState | UnassessedState | UndecidedState) & { readonly explanation: Bilingual };
