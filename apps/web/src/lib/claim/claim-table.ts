import type { Language } from '@ntm/domain/kernel/bilingual';
import { readFragment } from '../../gql/fragment-masking.ts';
import {
  Citation_CitationFragmentDoc,
  type Citation_CitationFragment as CitationParts,
  type ClaimFigure_ClaimFragment as ClaimParts,
} from '../../gql/graphql.ts';
import type { TakeAwayWords, TakenKey } from '../i18n/messages/vi/take-away.ts';
import type { TakenCell, TakenSource, TakenTable } from '../take-away/taken-table.ts';
import { kindOf } from './claim-kind.ts';

/** A claim as a row, with the unit that it is about and what else its table says of it. */
export interface TakenClaim {
  readonly claim: ClaimParts;
  readonly unit: string;
  readonly verdict?: string;
}

const KINDS = { target: 'TARGET', result: 'REPORTED', computed: 'COMPUTED' } as const;

const KEYS = [
  'key',
  'kind',
  'data',
  'unit',
  'measure_code',
  'measure',
  'comparator',
  'value',
  'value_to',
  'in',
  'period',
  'as_of',
  'verdict',
  'statement',
  'phrase',
  'source',
  'publisher',
  'published_on',
  'link',
] as const satisfies readonly TakenKey[];

/** A statement says measure, comparator and value in one sentence, as people read them. */
const PICTURED = ['kind', 'unit', 'statement', 'as_of', 'verdict', 'source'] as const satisfies readonly TakenKey[];

/** Claims as rows that a machine and a person can read, and the sources they were read in. */
export function claimTable(
  claims: readonly TakenClaim[],
  isSynthetic: boolean,
  language: Language,
  words: TakeAwayWords['takeAway'],
): TakenTable {
  const cited = claims.map((taken) => ({
    ...taken,
    citation: readFragment(Citation_CitationFragmentDoc, taken.claim.citation),
  }));
  return {
    columns: KEYS.map((key) => ({ key, label: words.columns[key] })),
    rows: cited.map(({ claim, unit, verdict, citation }): TakenCell[] => [
      claim.key,
      KINDS[kindOf(claim)],
      isSynthetic ? 'SYNTHETIC' : 'RECORD',
      unit,
      claim.measure.code,
      language === 'vi' ? claim.measure.name : claim.measure.nameEn,
      claim.comparator,
      claim.value ?? null,
      claim.valueTo ?? null,
      (language === 'vi' ? claim.measure.unit : claim.measure.unitEn) ?? null,
      claim.period ?? null,
      claim.__typename === 'Observation' ? (claim.asOf ?? null) : null,
      verdict ?? null,
      language === 'vi' ? claim.statement : claim.statementEn,
      citation.phrase ?? null,
      citation.source.title,
      citation.source.issuer ?? null,
      citation.source.publishedOn ?? null,
      sourceLink(citation.source.slug, claim.key),
    ]),
    sources: sourcesOf(cited.map(({ citation }) => citation)),
    pictured: PICTURED,
  };
}

/** Each source once, in the order in which the rows name them. */
export function sourcesOf(citations: readonly CitationParts[]): TakenSource[] {
  const bySlug = new Map(citations.map(({ source }) => [source.slug, source]));
  return [...bySlug.values()].map(takenSource);
}

/** A source as the sheet of sources names it. */
export function takenSource({
  slug,
  title,
  issuer,
  publishedOn,
}: Pick<CitationParts['source'], 'slug' | 'title' | 'issuer' | 'publishedOn'>): TakenSource {
  return { title, publisher: issuer ?? null, publishedOn: publishedOn ?? null, link: sourceLink(slug) };
}

function sourceLink(slug: string, key?: string): string {
  return `${location.origin}/nguon/${slug}${key === undefined ? '' : `#${key}`}`;
}
