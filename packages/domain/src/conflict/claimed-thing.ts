import type { Claim, Comparator } from '../claim/claim.ts';

/** Amount, fall and ratio of one measure are three different things. */
type Dimension = 'AMOUNT' | 'FALL' | 'RATIO';

function dimensionOf({ comparator }: Claim): Dimension {
  if (comparator === 'DECREASE_BY') return 'FALL';
  return comparator === 'RATIO_TO_BASELINE' ? 'RATIO' : 'AMOUNT';
}

/** The word beside the figure. “Tăng thêm 17” and “17” said of one period's gain are the same word. */
export function wordOf({ comparator, basis }: Claim): Comparator {
  if (comparator === 'NONE' || comparator === 'ALL') return 'EXACTLY';
  if (comparator === 'INCREASE_BY' && basis === 'FLOW') return 'EXACTLY';
  return comparator === 'INCREASE_BY_AT_LEAST' && basis === 'FLOW' ? 'AT_LEAST' : comparator;
}

/**
 * When the figure holds: the day for a total that an observation dates, else the period. An undated statement speaks
 * of the time of its source, so two of them meet only inside one source.
 */
export function timeOf(claim: Claim): string {
  if (claim.kind === 'OBSERVATION' && claim.asOf !== null && claim.basis !== 'FLOW') return claim.asOf;
  return claim.period ?? `undated in ${claim.citation.source}`;
}

/** Everything about what a claim speaks of but its scope: two claims with one key speak of the same whole. */
export function wholeKey(claim: Claim): string {
  const each = claim.kind === 'TARGET' ? claim.each : null;
  const parts = [claim.kind, claim.subject, claim.measure, timeOf(claim), claim.basis, claim.baselinePeriod, each];
  return [...parts, dimensionOf(claim)].join('|');
}

/** Key of the very thing a claim speaks of, scope included. */
export function thingKey(claim: Claim): string {
  return `${wholeKey(claim)}|${claim.scope?.vi ?? ''}`;
}
