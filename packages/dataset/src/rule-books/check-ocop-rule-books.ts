import { overlap } from '@ntm/domain/kernel/day-interval';
import { OCOP_PARTS, type OcopCertifier, type OcopRuleBook } from '@ntm/domain/ocop/ocop-rule-book';
import type { OcopTaxonomy } from '@ntm/domain/ocop/ocop-taxonomy';
import type { DataProblem } from '../data-problem.ts';
import type { Located } from '../located.ts';
import { checkRuleBookFiles, locate } from './check-rule-book-files.ts';
import { type Finding, findRepeated, findUnfounded } from './finding.ts';
import type { RuleBookReferences } from './rule-book-references.ts';

/** One rule book on a day, its bands without a hole over all possible totals, certifiers for what is certified. */
export function checkOcopRuleBooks(
  entries: readonly Located<OcopRuleBook>[],
  { sources }: RuleBookReferences,
): DataProblem[] {
  return [
    ...checkRuleBookFiles(entries, sources, () => 'OCOP'),
    ...entries.flatMap((entry) =>
      locate(entry, [
        ...findBrokenParts(entry.row),
        ...findBrokenBands(entry.row),
        ...findStrayCertifiers(entry.row),
        ...findMiscountedTaxonomy(entry.row.taxonomy),
        ...findUnfounded(entry.row, partsOf(entry.row), true),
      ]),
    ),
  ];
}

function partsOf({ parts, bands, certifiers, certificate, taxonomy }: OcopRuleBook) {
  return [...parts, ...bands, ...certifiers, certificate, taxonomy];
}

function findBrokenParts({ parts }: OcopRuleBook): Finding[] {
  return parts.map(({ code }) => code).join() === OCOP_PARTS.join() ? [] : [['parts', 'must be A, B and C']];
}

function findBrokenBands({ parts, bands }: OcopRuleBook): Finding[] {
  const highest = parts.reduce((sum, { maximum }) => sum + maximum, 0);
  const isSeamless = bands.every(({ from, to, stars }, place) => {
    return from === (bands[place - 1]?.to ?? 0) && from < to && stars === place + 1;
  });
  return isSeamless && bands.at(-1)?.to === highest
    ? []
    : [['bands', `must rise star by star from 0 to ${highest} without a hole`]];
}

function findStrayCertifiers({ bands, certifiers, ...book }: OcopRuleBook): Finding[] {
  const certified = new Set(bands.filter(({ certifiable }) => certifiable).map(({ stars }) => stars));
  const isOutside = ({ validFrom, validTo }: OcopCertifier): boolean =>
    validFrom < book.validFrom || (book.validTo !== null && (validTo === null || validTo > book.validTo));
  return certifiers.flatMap((certifier, place): Finding[] => {
    const { stars } = certifier;
    const isDouble = certifiers.slice(0, place).some((other) => other.stars === stars && overlap(other, certifier));
    return [
      ...(certified.has(stars) ? [] : [['certifiers', `${stars} stars are not certified`] as const]),
      ...(isOutside(certifier) ? [['certifiers', `${stars} stars: outside the days of the rule book`] as const] : []),
      ...(isDouble ? [['certifiers', `${stars} stars have two certifiers on one day`] as const] : []),
    ];
  });
}

/** Levels that are on record at all agree with what the instrument counts. */
function findMiscountedTaxonomy({ stated, industries }: OcopTaxonomy): Finding[] {
  const groups = industries.flatMap((industry) => industry.groups);
  const productSets = groups.flatMap((group) => group.productSets);
  const isCounted =
    industries.length === stated.industries &&
    [0, stated.groups].includes(groups.length) &&
    [0, stated.productSets].includes(productSets.length);
  return [
    ...(isCounted ? [] : [['taxonomy', 'differs from what the instrument counts'] as const]),
    ...findRepeated(
      'taxonomy',
      productSets.map(({ number }) => number),
    ),
  ];
}
