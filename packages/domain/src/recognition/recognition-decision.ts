import type { Citation, RecognitionTier } from '../claim/claim.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';

/** GRANT recognises, REVOKE withdraws, ACKNOWLEDGE (thừa nhận) confirms a status after a change of units. */
export const DECISION_KINDS = ['GRANT', 'REVOKE', 'ACKNOWLEDGE'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What one signed decision says about one unit. A decision that names many units is one record for each. */
export interface RecognitionDecision {
  readonly kind: DecisionKind;
  /** As printed: "46/QĐ-UBND". Not an identity: one issuer uses it again every year. */
  readonly number: string;
  readonly issuer: string;
  readonly signedOn: CalendarDay;
  readonly effectiveOn: CalendarDay;
  readonly unit: UnitIdentity;
  readonly tier: RecognitionTier;
  /** Criteria set named in the decision; null when it names none. Never inferred from the year. */
  readonly criteriaSet: string | null;
  /** The year the status is for, often the one before signing: "năm 2019" in a decision of 20/01/2020. */
  readonly statusYear: number | null;
  readonly citation: Citation;
}

/** The decision itself, whichever units it names: number, issuer and day of signing together. */
export function decisionKey({ number, issuer, signedOn }: RecognitionDecision): string {
  return `${signedOn} ${number} ${issuer}`;
}

/** Oldest first by effect. On one day a withdrawal comes before a grant: it ends what stood until then. */
export function inOrderOfEffect(decisions: readonly RecognitionDecision[]): RecognitionDecision[] {
  const rank = (decision: RecognitionDecision): string =>
    `${decision.effectiveOn} ${decision.kind === 'REVOKE' ? 0 : 1} ${decisionKey(decision)} ${decision.tier}`;
  return decisions.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
}
