import { tellingCertificate } from '@ntm/domain/ocop/telling-certificate';
import { dataMark, type TableMaker } from './csv-table.ts';
import { everyRow, type RowPage } from './every-row.ts';
import { choiceIn, numberIn, wordIn } from './table-search.ts';

const STATES = ['VALID', 'EXPIRED', 'REVOKED', 'NOT_YET'] as const;

const COLUMNS = [
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
];

const DOCUMENT = /* GraphQL */ `
  query ProductRows(
    $text: String, $within: ID, $stars: Int, $group: String, $state: OcopCertificateState, $asOf: Date,
    $first: Int!, $after: String
  ) {
    dataset { isSynthetic }
    ocopProducts(
      text: $text, within: $within, stars: $stars, group: $group, state: $state, asOf: $asOf,
      first: $first, after: $after
    ) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        key name group producer
        commune { identity fullName }
        certificates { decision stars issuedOn expiresOn state(asOf: $asOf) citation { source { title } } }
        citation { source { title } }
      }
    }
  }
`;

interface Cited {
  readonly citation: { readonly source: { readonly title: string } };
}

interface Certificate extends Cited {
  readonly decision: string;
  readonly stars: number;
  readonly issuedOn: string;
  readonly expiresOn: string | null;
  readonly state: string | null;
}

interface Product extends Cited {
  readonly key: string;
  readonly name: string;
  readonly group: string;
  readonly producer: string;
  readonly commune: { readonly identity: string; readonly fullName: string } | null;
  readonly certificates: readonly Certificate[];
}

interface Answer {
  readonly dataset: { readonly isSynthetic: boolean };
  readonly ocopProducts: RowPage<Product>;
}

/** The catalogue of OCOP products, narrowed as its page is, each with the certificate that says how it stands. */
export const productTable: TableMaker = async ({ search, day, context }) => {
  const found = await everyRow<Answer, Product>(
    {
      document: DOCUMENT,
      variables: {
        text: wordIn(search, 'q'),
        within: wordIn(search, 'trong'),
        stars: numberIn(search, 'sao', 1, 5),
        group: wordIn(search, 'nhom'),
        state: choiceIn(search, 'hieu-luc', STATES),
        asOf: day,
      },
      listIn: ({ ocopProducts }) => ocopProducts,
      columns: COLUMNS.length,
    },
    context,
  );
  if (found === undefined) return undefined;
  const data = dataMark(found.answer.dataset);
  return {
    columns: COLUMNS,
    rows: found.rows.map((product) => {
      const certificate = tellingCertificate(product.certificates);
      return [
        product.key,
        'REPORTED',
        data,
        product.name,
        product.group,
        product.producer,
        product.commune?.identity ?? null,
        product.commune?.fullName ?? null,
        certificate?.stars ?? null,
        certificate?.state ?? null,
        certificate?.decision ?? null,
        certificate?.issuedOn ?? null,
        certificate?.expiresOn ?? null,
        (certificate ?? product).citation.source.title,
      ];
    }),
  };
};
