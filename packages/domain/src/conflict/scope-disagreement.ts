import type { Claim } from '../claim/claim.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import { groupBy } from '../kernel/group-by.ts';
import { timeOf, wholeKey } from './claimed-thing.ts';
import type { Disagreement } from './conflict.ts';

const BEFORE_AND_AFTER: Bilingual = {
  vi: 'Hai phạm vi khác nhau: nguồn nêu số trước và số sau sáp nhập, không so trực tiếp được.',
  en: 'Two scopes: the source gives a figure before and one after the merger, which do not compare directly.',
};

const INSIDE_OR_ON_TOP: Bilingual = {
  vi: 'Nguồn không nói phần này nằm trong hay nằm ngoài con số chung.',
  en: 'The source does not say whether this part is inside the general figure or on top of it.',
};

/** One total on the two sides of a merger: 8 districts, 36 communes, 448 villages and 6, 32, 294. */
export function mergerScopes(claims: readonly Claim[]): Disagreement[] {
  const totals = claims.filter((claim) => claim.basis === 'STOCK' && claim.registerBasis !== null);
  const groups = groupBy(totals, (claim) => [
    `${sameTotal(claim)}|in ${claim.citation.source}`,
    `${sameTotal(claim)}|at ${timeOf(claim)}`,
  ]);
  return [...groups.values()].flatMap((same) => {
    const involved = same.filter((claim) =>
      same.some((other) => other.registerBasis !== claim.registerBasis && other.value !== claim.value),
    );
    if (involved.length === 0) return [];
    return [
      { kind: 'SCOPE', claims: involved.map(({ id }) => id), note: BEFORE_AND_AFTER, isSelfExplained: true } as const,
    ];
  });
}

/**
 * A part of which its source says neither whether it is new or in all nor whether it lies inside the general figure:
 * 3 pilot communes next to 13 communes of the year.
 */
export function unplacedParts(claims: readonly Claim[]): Disagreement[] {
  const wholes = claims.filter(
    (claim) => claim.scope === null && claim.basis !== 'UNSPECIFIED' && claim.value !== null,
  );
  return claims.flatMap((part) => {
    if (part.scope === null || part.basis !== 'UNSPECIFIED' || part.value === null) return [];
    const besides = wholes.filter(
      (whole) => whole.citation.source === part.citation.source && sameStatement(whole) === sameStatement(part),
    );
    if (besides.length === 0) return [];
    const ids = [part, ...besides].map(({ id }) => id);
    return [{ kind: 'SCOPE', claims: ids, note: INSIDE_OR_ON_TOP, isSelfExplained: false } as const];
  });
}

function sameTotal({ kind, subject, measure, scope }: Claim): string {
  return JSON.stringify([kind, subject, measure, scope?.vi]);
}

function sameStatement(claim: Claim): string {
  return wholeKey({ ...claim, basis: 'UNSPECIFIED' });
}
