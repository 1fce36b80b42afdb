import type { Claim, Comparator } from '../claim/claim.ts';

/** A fall and a ratio are other things than an amount of the same measure. */
const NO_AMOUNTS: ReadonlySet<Comparator> = new Set(['DECREASE_BY', 'RATIO_TO_BASELINE']);

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
  const { kind, subject, measure, basis, baselinePeriod, comparator } = claim;
  const dimension = NO_AMOUNTS.has(comparator) && comparator;
  return JSON.stringify([kind, subject, measure, timeOf(claim), basis, baselinePeriod, each, dimension]);
}

/** Key of the very thing a claim speaks of, scope included. */
export function thingKey(claim: Claim): string {
  return JSON.stringify([wholeKey(claim), claim.scope?.vi]);
}
