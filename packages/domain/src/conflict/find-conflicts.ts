import type { Claim } from '../claim/claim.ts';
import type { Conflict, Disagreement } from './conflict.ts';
import type { ConflictEvidence } from './conflict-evidence.ts';
import { denominatorDisagreements, registerDisagreements } from './denominator-disagreement.ts';
import { mergerScopes, unplacedParts } from './scope-disagreement.ts';
import { claimsOnOneThing, comparatorDisagreements, oversizedParts, valueDisagreements } from './value-disagreement.ts';

/**
 * Every contradiction among claims that a rule can see, in order of key; the order of the claims does not matter.
 * A sentence that its source says again is no second witness, so restatements are left aside. No rule settles a
 * conflict: only an editor's explanation, or the sources' own words, turn it EXPLAINED.
 */
export function findConflicts(claims: readonly Claim[], evidence: ConflictEvidence): Conflict[] {
  const ids = new Set<string | null>(claims.map(({ id }) => id));
  const told = claims.filter(({ restates }) => !ids.has(restates));
  const things = claimsOnOneThing(told);
  const found = [
    ...valueDisagreements(things, evidence.measures),
    ...oversizedParts(told, evidence.measures),
    ...comparatorDisagreements(things, evidence.measures),
    ...mergerScopes(told),
    ...unplacedParts(told),
    ...denominatorDisagreements(claims, evidence),
    ...registerDisagreements(told, evidence),
  ];
  const byKey = new Map(found.map((one) => [keyOf(one), one]));
  return [...byKey]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, disagreement]) => conflict(key, disagreement, evidence));
}

function keyOf({ kind, claims }: Disagreement): string {
  return `${kind}:${claims.toSorted().join('+')}`;
}

function conflict(key: string, found: Disagreement, { explanations }: ConflictEvidence): Conflict {
  const explanation = explanations.get(key);
  return {
    key,
    kind: found.kind,
    status: explanation || found.isSelfExplained ? 'EXPLAINED' : 'OPEN',
    note: explanation
      ? { vi: `${found.note.vi} ${explanation.vi}`, en: `${found.note.en} ${explanation.en}` }
      : found.note,
    claims: found.claims.toSorted(),
  };
}
