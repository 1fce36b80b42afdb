import type { Claim } from '../claim/claim.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';

/** A total at one end of the account. */
export interface ReconciliationTotal {
  readonly label: Bilingual;
  readonly amount: number;
  /** The claim that states it; for a computed total, the one it was computed from. */
  readonly claim: Claim['id'];
  /** True when no source reports it: 11.54 − 1.50. Shown as computed, never as a figure of the source. */
  readonly computed: boolean;
}

/** One thing that is known to have moved the total. */
export interface ReconciliationStep {
  readonly label: Bilingual;
  /** Signed; 0 for a change of the register, which moves the total by an amount that no source states. */
  readonly amount: number;
  /** Units that the claim names for this step. */
  readonly units: readonly UnitIdentity[];
  readonly claim: Claim['id'] | null;
}

/** How one total becomes another: opening + steps + unexplained = closing, exactly. */
export interface Reconciliation {
  readonly opening: ReconciliationTotal;
  readonly steps: readonly ReconciliationStep[];
  readonly unexplained: number;
  readonly closing: ReconciliationTotal;
  /** What is left unexplained, in words. */
  readonly note: Bilingual;
}

export type ReconciliationRefusal =
  | { readonly kind: 'period-unreadable'; readonly period: string }
  | { readonly kind: 'periods-not-in-order' }
  | { readonly kind: 'no-total'; readonly period: string }
  | { readonly kind: 'claims-disagree'; readonly period: string; readonly claims: readonly Claim['id'][] };
