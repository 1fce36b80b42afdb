import { fold } from '@ntm/domain/unit/fold';
import { askInProcess } from '../pages/ask-in-process.ts';
import { dataMark, type TableMaker } from './csv-table.ts';
import { numberIn, wordIn } from './table-search.ts';

const COLUMNS = [
  'unit_code',
  'unit_identity',
  'unit',
  'parent',
  'kind',
  'data',
  'met_count',
  'total_count',
  'assessed_on',
  'rule_book',
];

/** Letters of the packed rows of a grid. */
const VERDICTS: Readonly<Record<string, string>> = { M: 'MET', P: 'PARTLY_MET', N: 'NOT_MET' };

const DOCUMENT = /* GraphQL */ `
  query GridRows($identity: ID!, $asOf: Date, $criteriaSet: String, $year: Int) {
    dataset { isSynthetic }
    unitLife(identity: $identity, asOf: $asOf) {
      nearest {
        ... on Province { criteriaGrid(criteriaSet: $criteriaSet, year: $year) { ...Grid } }
        ... on District { criteriaGrid(criteriaSet: $criteriaSet, year: $year) { ...Grid } }
      }
    }
  }
  fragment Grid on CriteriaGrid {
    criteriaSet { code criteria { number } }
    rows { commune { code identity name fullName parent { name } } verdicts metCount assessedOn }
  }
`;

interface GridRow {
  readonly commune: {
    readonly code: string | null;
    readonly identity: string;
    readonly name: string;
    readonly fullName: string;
    readonly parent: { readonly name: string } | null;
  };
  readonly verdicts: string | null;
  readonly metCount: number | null;
  readonly assessedOn: string | null;
}

interface Answer {
  readonly dataset: { readonly isSynthetic: boolean };
  readonly unitLife: {
    readonly nearest: {
      readonly criteriaGrid?: {
        readonly criteriaSet: { readonly code: string; readonly criteria: readonly { readonly number: number }[] };
        readonly rows: readonly GridRow[];
      };
    };
  } | null;
}

/** The communes of a province or a district by the criteria of a rule book, narrowed as the page of the grid is. */
export const gridTable: TableMaker = async ({ name, search, day, context }) => {
  const { dataset, unitLife } = await askInProcess<Answer>(
    DOCUMENT,
    {
      identity: name,
      asOf: day,
      criteriaSet: wordIn(search, 'bo'),
      year: numberIn(search, 'nam', 1900, 2999),
    },
    context,
  );
  const grid = unitLife?.nearest.criteriaGrid;
  if (grid === undefined) return undefined;
  const { criteria, code } = grid.criteriaSet;
  const data = dataMark(dataset);
  const missing = criteria.findIndex(({ number }) => number === Number(wordIn(search, 'thieu')));
  const text = fold(wordIn(search, 'loc') ?? '');
  const isWanted = ({ commune, verdicts }: GridRow) =>
    (missing === -1 || 'NP'.includes(verdicts?.[missing] ?? '-')) &&
    fold(`${commune.fullName} ${commune.parent?.name ?? ''}`).includes(text);
  return {
    columns: [...COLUMNS, ...criteria.map(({ number }) => `criterion_${number}`)],
    rows: grid.rows
      .filter(isWanted)
      .map(({ commune, verdicts, metCount, assessedOn }) => [
        commune.code,
        commune.identity,
        commune.fullName,
        commune.parent?.name ?? null,
        'COMPUTED',
        data,
        metCount,
        verdicts === null ? null : criteria.length,
        assessedOn,
        code,
        ...criteria.map((_, place) => verdictAt(verdicts, place)),
      ]),
  };
};

function verdictAt(verdicts: string | null, place: number): string | null {
  return verdicts === null ? null : (VERDICTS[verdicts[place] ?? ''] ?? 'UNKNOWN');
}
