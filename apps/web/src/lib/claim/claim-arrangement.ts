import { compareDays } from '@ntm/domain/kernel/calendar-day';
import type { ClaimFigure_ClaimFragment as ClaimParts } from '../../gql/graphql.ts';
import { claimEnd } from './claim-time.ts';

/** What one figure shows: a claim, the same measure at earlier times, and where its source says the same again. */
export interface ClaimBlock {
  readonly claim: ClaimParts;
  /** The latest of them first. */
  readonly earlier: readonly ClaimParts[];
  readonly restatements: readonly ClaimParts[];
}

/** Claims in the order of a page: figures first, what is said without a number apart. */
export interface ClaimArrangement {
  readonly blocks: readonly ClaimBlock[];
  readonly worded: readonly ClaimBlock[];
}

/** What the programme itself is measured by; on a page about a unit it comes before everything else. */
const HEADLINE_MEASURES = [
  'communes-ntm',
  'share-communes-ntm',
  'district-units-ntm',
  'communes-ntm-advanced',
  'communes-ntm-model',
  'criteria-per-commune',
  'recognition-status',
];

/** A claim shown by itself. */
export function alone(claim: ClaimParts): ClaimBlock {
  return { claim, earlier: [], restatements: [] };
}

/** The claims of one source in the order in which it prints them; what it says twice stands once. */
export function arrangeAsPrinted(claims: readonly ClaimParts[]): ClaimArrangement {
  return apart(withRestatements(claims));
}

/** The claims about one unit: results of one measure as one series, the headline measures and the latest first. */
export function arrangeByMeasure(claims: readonly ClaimParts[]): ClaimArrangement {
  const series = Map.groupBy(withRestatements(claims), ({ claim }) => seriesKey(claim));
  return apart([...series.values()].map(joined).toSorted(byWeight));
}

function apart(blocks: readonly ClaimBlock[]): ClaimArrangement {
  return {
    blocks: blocks.filter(({ claim }) => !isWorded(claim)),
    worded: blocks.filter(({ claim }) => isWorded(claim)),
  };
}

function tierOf(claim: ClaimParts) {
  return claim.__typename === 'Target' ? claim.tier : undefined;
}

/** Said in words only: neither a number nor a status that could be reached. */
function isWorded(claim: ClaimParts): boolean {
  return claim.value == null && tierOf(claim) == null;
}

function withRestatements(claims: readonly ClaimParts[]): ClaimBlock[] {
  const present = new Set(claims.map(({ key }) => key));
  const firstSaid = (claim: ClaimParts) =>
    claim.restates && present.has(claim.restates.key) ? claim.restates.key : '';
  const restated = Map.groupBy(claims, firstSaid);
  return (restated.get('') ?? []).map((claim) => ({ claim, earlier: [], restatements: allOf(claim, restated) }));
}

/** A restatement may itself be said again. */
function allOf({ key }: ClaimParts, restated: ReadonlyMap<string, readonly ClaimParts[]>): ClaimParts[] {
  return (restated.get(key) ?? []).flatMap((claim) => [claim, ...allOf(claim, restated)]);
}

/** Results of one key can be read as one series: they count the same thing, of the same part, in the same way. */
function seriesKey(claim: ClaimParts): string {
  if (claim.__typename === 'Target' || isWorded(claim)) return claim.key;
  const { measure, scope, basis, registerBasis, baselinePeriod, computed } = claim;
  return JSON.stringify([measure.code, scope?.vi, basis, registerBasis, baselinePeriod, computed]);
}

function joined(blocks: readonly ClaimBlock[]): ClaimBlock {
  const [latest, ...earlier] = blocks.toSorted((one, other) => later(one.claim, other.claim));
  if (latest === undefined) throw new Error('A series without a claim');
  return {
    claim: latest.claim,
    earlier: earlier.map(({ claim }) => claim),
    restatements: blocks.flatMap(({ restatements }) => restatements),
  };
}

function later(one: ClaimParts, other: ClaimParts): number {
  return compareDays(claimEnd(other), claimEnd(one));
}

/** Headline measures of the whole unit lead; within them and after them the latest. */
function byWeight({ claim: one }: ClaimBlock, { claim: other }: ClaimBlock): number {
  return weight(one) - weight(other) || later(one, other);
}

function weight({ measure, scope }: ClaimParts): number {
  const place = HEADLINE_MEASURES.indexOf(measure.code);
  return place === -1 || scope ? HEADLINE_MEASURES.length : place;
}
