import type { CsvTable, TableAsk } from './csv-table.ts';
import { everyRow, type RowPage } from './every-row.ts';

/** Tiers of units below one: the field of the schema, and the types that have it. */
const TIERS = {
  'cap-tinh': { field: 'provinces', above: ['Nation'] },
  'cap-huyen': { field: 'districts', above: ['Nation', 'Province'] },
  'cap-xa': { field: 'communes', above: ['Nation', 'Province', 'District'] },
  thon: { field: 'villages', above: ['Commune'] },
} as const;

/** As the address names them: `cap-xa`. */
export const TIER_WORDS = [
  'cap-tinh',
  'cap-huyen',
  'cap-xa',
  'thon',
] as const satisfies readonly (keyof typeof TIERS)[];

type TierWord = (typeof TIER_WORDS)[number];

const COLUMNS = ['unit_code', 'unit_identity', 'unit', 'parent', 'kind', 'as_of'];

interface UnitRow {
  readonly code: string | null;
  readonly identity: string;
  readonly fullName: string;
  readonly parent: { readonly fullName: string } | null;
}

interface Answer {
  readonly unitLife: { readonly nearest: { readonly asOf: string; readonly below?: RowPage<UnitRow> } } | null;
}

function documentOf(tier: TierWord): string {
  const { field, above } = TIERS[tier];
  const below = `below: ${field}(first: $first, after: $after) {
    totalCount nodes { code identity fullName parent { fullName } } pageInfo { hasNextPage endCursor }
  }`;
  return `query UnitsBelow($identity: ID!, $asOf: Date, $first: Int!, $after: String) {
    unitLife(identity: $identity, asOf: $asOf) {
      nearest { asOf ${above.map((type) => `... on ${type} { ${below} }`).join(' ')} }
    }
  }`;
}

/** The units of one tier below a unit, as the register has them on the day, or on the nearest day of its life. */
export async function unitTable(
  { name, day, context }: Pick<TableAsk, 'name' | 'day' | 'context'>,
  tier: TierWord,
): Promise<CsvTable | undefined> {
  const found = await everyRow<Answer, UnitRow>(
    {
      document: documentOf(tier),
      variables: { identity: name, asOf: day },
      listIn: ({ unitLife }) => unitLife?.nearest.below,
      columns: COLUMNS.length,
    },
    context,
  );
  if (found === undefined) return undefined;
  const asOf = found.answer.unitLife?.nearest.asOf ?? null;
  return {
    columns: COLUMNS,
    rows: found.rows.map(({ code, identity, fullName, parent }) => [
      code,
      identity,
      fullName,
      parent?.fullName ?? null,
      'REGISTER',
      asOf,
    ]),
  };
}
