import { CLAIM_COLUMNS, CLAIM_ROW, type ClaimInRow, claimRow } from './claim-rows.ts';
import { type CsvTable, dataMark, type TableAsk, type TableMaker } from './csv-table.ts';
import { everyRow, type RowPage } from './every-row.ts';
import { choiceIn, wordIn } from './table-search.ts';

const VERDICTS = ['MET', 'PARTLY_MET', 'NOT_MET', 'UNKNOWN'] as const;

/** The two lists of claims that units and sources have. */
type ClaimList = 'targets' | 'observations';

interface Dataset {
  readonly dataset: { readonly isSynthetic: boolean };
}

interface ClaimAbout extends ClaimInRow {
  readonly subject?: { readonly fullName: string };
  readonly progress?: { readonly verdict: string };
}

const LIST = 'totalCount pageInfo { hasNextPage endCursor }';

const TARGETS = /* GraphQL */ `
  query TargetRows(
    $asOf: Date, $unit: ID, $verdict: Verdict, $measure: String, $period: String, $first: Int!, $after: String
  ) {
    dataset { isSynthetic }
    targets(
      first: $first, after: $after, asOf: $asOf, unit: $unit, verdict: $verdict, measure: $measure, period: $period
    ) { ${LIST} nodes { ...Row subject { fullName } progress { verdict } } }
  }
  ${CLAIM_ROW}
`;

/** Every target of the record, narrowed as the page of targets is, each with its verdict. */
export const targetTable: TableMaker = async (ask) => {
  const { search, day, context } = ask;
  const found = await everyRow<Dataset & { readonly targets: RowPage<ClaimAbout> }, ClaimAbout>(
    {
      document: TARGETS,
      variables: {
        asOf: day,
        unit: wordIn(search, 'don-vi'),
        verdict: choiceIn(search, 'danh-gia', VERDICTS),
        measure: wordIn(search, 'thuoc-do'),
        period: wordIn(search, 'ky'),
      },
      listIn: ({ targets }) => targets,
      columns: CLAIM_COLUMNS.length,
    },
    context,
  );
  return found && tableOf(found, '', ask);
};

function unitClaims(list: ClaimList): string {
  return `query UnitClaimRows($identity: ID!, $asOf: Date, $first: Int!, $after: String) {
    dataset { isSynthetic }
    unitLife(identity: $identity, asOf: $asOf) {
      nearest { fullName claims: ${list}(first: $first, after: $after) { ${LIST} nodes { ...Row } } }
    }
  }
  ${CLAIM_ROW}`;
}

interface UnitAnswer extends Dataset {
  readonly unitLife: { readonly nearest: { readonly fullName: string; readonly claims: RowPage<ClaimAbout> } } | null;
}

/** What sources set out for a unit, or report of it. */
export async function unitClaimTable(ask: TableAsk, list: ClaimList): Promise<CsvTable | undefined> {
  const found = await everyRow<UnitAnswer, ClaimAbout>(
    {
      document: unitClaims(list),
      variables: { identity: ask.name, asOf: ask.day },
      listIn: ({ unitLife }) => unitLife?.nearest.claims,
      columns: CLAIM_COLUMNS.length,
    },
    ask.context,
  );
  return found && tableOf(found, found.answer.unitLife?.nearest.fullName ?? '', ask);
}

function sourceClaims(list: ClaimList): string {
  return `query SourceClaimRows($slug: String!, $first: Int!, $after: String) {
    dataset { isSynthetic }
    source(slug: $slug) {
      claims: ${list}(first: $first, after: $after) { ${LIST} nodes { ...Row subject { fullName } } }
    }
  }
  ${CLAIM_ROW}`;
}

interface SourceAnswer extends Dataset {
  readonly source: { readonly claims: RowPage<ClaimAbout> } | null;
}

/** Everything that one source says: its targets, then its results. */
export const sourceTable: TableMaker = async (ask) => {
  const claimsIn = (list: ClaimList) =>
    everyRow<SourceAnswer, ClaimAbout>(
      {
        document: sourceClaims(list),
        variables: { slug: ask.name },
        listIn: ({ source }) => source?.claims,
        columns: CLAIM_COLUMNS.length,
      },
      ask.context,
    );
  const targets = await claimsIn('targets');
  const observations = await claimsIn('observations');
  if (targets === undefined || observations === undefined) return undefined;
  return tableOf({ answer: targets.answer, rows: [...targets.rows, ...observations.rows] }, '', ask);
};

function tableOf(
  { answer, rows }: { readonly answer: Dataset; readonly rows: readonly ClaimAbout[] },
  unit: string,
  ask: TableAsk,
): CsvTable {
  const data = dataMark(answer.dataset);
  return {
    columns: CLAIM_COLUMNS,
    rows: rows.map((claim) =>
      claimRow(claim, { unit: claim.subject?.fullName ?? unit, verdict: claim.progress?.verdict ?? null, data }, ask),
    ),
  };
}
