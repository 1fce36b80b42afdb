import type { TableAsk, TableRow } from './csv-table.ts';

/** What a row says of a target or a result; spread as `...Row`. */
export const CLAIM_ROW = /* GraphQL */ `
  fragment Row on Claim {
    __typename key period comparator value valueTo statement statementEn
    measure { code name nameEn unit unitEn }
    citation { phrase source { slug title issuer publishedOn } }
    ... on Observation { asOf computed }
  }
`;

export const CLAIM_COLUMNS = [
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
];

export interface ClaimInRow {
  readonly __typename: 'Target' | 'Observation';
  readonly key: string;
  readonly period: string | null;
  readonly comparator: string;
  readonly value: number | null;
  readonly valueTo: number | null;
  readonly statement: string;
  readonly statementEn: string;
  readonly measure: {
    readonly code: string;
    readonly name: string;
    readonly nameEn: string;
    readonly unit: string;
    readonly unitEn: string;
  };
  readonly citation: {
    readonly phrase: string | null;
    readonly source: {
      readonly slug: string;
      readonly title: string;
      readonly issuer: string | null;
      readonly publishedOn: string | null;
    };
  };
  readonly asOf?: string | null;
  readonly computed?: boolean;
}

/** A target or a result as a row, with the name of its unit, and the verdict where the table gives one. */
export function claimRow(
  claim: ClaimInRow,
  { unit, verdict, data }: { readonly unit: string; readonly verdict: string | null; readonly data: string },
  { language, origin }: Pick<TableAsk, 'language' | 'origin'>,
): TableRow {
  const { measure, citation } = claim;
  const { source } = citation;
  const isVi = language === 'vi';
  return [
    claim.key,
    claim.__typename === 'Target' ? 'TARGET' : claim.computed ? 'COMPUTED' : 'REPORTED',
    data,
    unit,
    measure.code,
    isVi ? measure.name : measure.nameEn,
    claim.comparator,
    claim.value,
    claim.valueTo,
    isVi ? measure.unit : measure.unitEn,
    claim.period,
    claim.asOf ?? null,
    verdict,
    isVi ? claim.statement : claim.statementEn,
    citation.phrase,
    source.title,
    source.issuer,
    source.publishedOn,
    `${origin}/nguon/${source.slug}#${claim.key}`,
  ];
}
