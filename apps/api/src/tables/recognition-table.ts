import { type CsvTable, dataMark, type TableAsk } from './csv-table.ts';
import { everyRow, type RowPage } from './every-row.ts';

const COLUMNS = [
  'unit_code',
  'unit_identity',
  'unit',
  'parent',
  'kind',
  'data',
  'standing',
  'tier',
  'since',
  'decision',
  'signed_on',
  'issuer',
  'source',
  'as_of',
];

interface Recognised {
  readonly code: string | null;
  readonly identity: string;
  readonly fullName: string;
  readonly asOf: string;
  readonly parent: { readonly fullName: string } | null;
  readonly recognition: {
    readonly standing: string;
    readonly tier: string | null;
    readonly since: string | null;
    readonly decision: { readonly number: string; readonly signedOn: string; readonly issuer: string } | null;
    readonly citation: { readonly source: { readonly title: string } } | null;
  };
}

interface Answer {
  readonly dataset: { readonly isSynthetic: boolean };
  readonly unitLife: { readonly nearest: { readonly communes?: RowPage<Recognised> } } | null;
}

const COMMUNES = `communes(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes {
    code identity fullName asOf parent { fullName }
    recognition { standing tier since decision { number signedOn issuer } citation { source { title } } }
  }
}`;

const DOCUMENT = `query RecognitionRows($identity: ID!, $asOf: Date, $first: Int!, $after: String) {
  dataset { isSynthetic }
  unitLife(identity: $identity, asOf: $asOf) {
    nearest { ... on Nation { ${COMMUNES} } ... on Province { ${COMMUNES} } ... on District { ${COMMUNES} } }
  }
}`;

/** How every commune below a unit stands with the programme, with the decision that says so. */
export async function recognitionTable({ name, day, context }: TableAsk): Promise<CsvTable | undefined> {
  const found = await everyRow<Answer, Recognised>(
    {
      document: DOCUMENT,
      variables: { identity: name, asOf: day },
      listIn: ({ unitLife }) => unitLife?.nearest.communes,
      columns: COLUMNS.length,
    },
    context,
  );
  if (found === undefined) return undefined;
  const data = dataMark(found.answer.dataset);
  return {
    columns: COLUMNS,
    rows: found.rows.map(({ code, identity, fullName, parent, asOf, recognition }) => [
      code,
      identity,
      fullName,
      parent?.fullName ?? null,
      'COMPUTED',
      data,
      recognition.standing,
      recognition.tier,
      recognition.since,
      recognition.decision?.number ?? null,
      recognition.decision?.signedOn ?? null,
      recognition.decision?.issuer ?? null,
      recognition.citation?.source.title ?? null,
      asOf,
    ]),
  };
}
