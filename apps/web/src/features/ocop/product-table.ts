import { tellingCertificate } from '@ntm/domain/ocop/telling-certificate';
import { readFragment } from '../../gql/fragment-masking.ts';
import {
  Citation_CitationFragmentDoc,
  type ProductCard_ProductFragment as Product,
  UnitLink_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { sourcesOf } from '../../lib/claim/claim-table.ts';
import type { TakeAwayWords, TakenKey } from '../../lib/i18n/messages/vi/take-away.ts';
import type { TakenCell, TakenTable } from '../../lib/take-away/taken-table.ts';

const KEYS = [
  'product_key',
  'kind',
  'data',
  'product',
  'group',
  'producer',
  'unit_identity',
  'unit',
  'stars',
  'state',
  'decision',
  'issued_on',
  'expires_on',
  'source',
] as const satisfies readonly TakenKey[];

const PICTURED = [
  'product',
  'group',
  'producer',
  'unit',
  'stars',
  'state',
  'decision',
  'expires_on',
] as const satisfies readonly TakenKey[];

/** Products as rows, each with the certificate that says how it stands. */
export function productTable(
  products: readonly Product[],
  isSynthetic: boolean,
  words: TakeAwayWords['takeAway'],
): TakenTable {
  const read = products.map((product) => {
    const certificate = tellingCertificate(product.certificates);
    const cited = certificate?.citation ?? product.citation;
    return { product, certificate, citation: readFragment(Citation_CitationFragmentDoc, cited) };
  });
  return {
    columns: KEYS.map((key) => ({ key, label: words.columns[key] })),
    rows: read.map(({ product, certificate, citation }): TakenCell[] => {
      const commune = readFragment(UnitLink_UnitFragmentDoc, product.commune);
      return [
        product.key,
        'REPORTED',
        isSynthetic ? 'SYNTHETIC' : 'RECORD',
        product.name,
        product.group,
        product.producer,
        commune?.identity ?? null,
        commune?.fullName ?? null,
        certificate?.stars ?? null,
        certificate?.state ?? null,
        certificate?.decision ?? null,
        certificate?.issuedOn ?? null,
        certificate?.expiresOn ?? null,
        citation.source.title,
      ];
    }),
    sources: sourcesOf(read.map(({ citation }) => citation)),
    pictured: PICTURED,
  };
}
