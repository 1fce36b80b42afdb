import { type PublishedCount, publishedCounts, surplus } from '@ntm/dataset/gazetteer/published-counts';
import { growUnitTree } from '@ntm/domain/unit/unit-tree';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';
import { wholeDataset } from '../harness/whole-dataset.ts';

const COLUMNS = ['provinces', 'districts', 'communes', 'xa', 'phuong', 'thi_tran', 'dac_khu'] as const;
type Column = (typeof COLUMNS)[number];

const published = publishedCounts.rows.map(({ row }) => row);

const FIGURES = 'counts { provinces districts communes kinds { kind count } } communes(first: 1) { totalCount }';
const NATION = `query ($asOf: Date) { unit: nation(asOf: $asOf) { ${FIGURES} } }`;
const PROVINCE = `query ($asOf: Date, $code: String!) { unit: province(asOf: $asOf, code: $code) { ${FIGURES} } }`;

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(recordDatabase());
});
afterAll(() => asker.close());

async function answered({ scope, as_of }: PublishedCount): Promise<Record<Column, number>> {
  const isNation = scope === 'VN';
  const { unit } = await asker.get(
    isNation ? NATION : PROVINCE,
    isNation ? { asOf: as_of } : { asOf: as_of, code: scope },
  );
  const { provinces, districts, communes, kinds } = unit.counts;
  const ofKind = (wanted: string): number => kinds.find(({ kind }: { kind: string }) => kind === wanted)?.count ?? 0;
  expect(unit.communes.totalCount).toBe(communes);
  return {
    provinces: isNation ? provinces : 1,
    districts,
    communes,
    xa: ofKind('COMMUNE'),
    phuong: ofKind('WARD'),
    thi_tran: ofKind('TOWNSHIP'),
    dac_khu: ofKind('SPECIAL_ZONE'),
  };
}

/** The figures of the columns that a row fills: an empty cell says nothing. */
function filled(row: PublishedCount, figures: Record<Column, number | null>): [Column, number | null][] {
  return COLUMNS.filter((column) => row[column] !== null).map((column) => [column, figures[column]]);
}

function name({ as_of, scope, basis }: PublishedCount): string {
  return `${scope} on ${as_of} (${basis})`;
}

describe('counts asked for through GraphQL', () => {
  const exact = published.filter(({ basis }) => basis !== 'catalogue').map((row) => [name(row), row] as const);

  it.each(exact)('equal the published ones exactly: %s', async (_name, row) => {
    expect(filled(row, await answered(row))).toEqual(filled(row, row));
  });

  const catalogue = published.filter(({ basis }) => basis === 'catalogue').map((row) => [name(row), row] as const);
  const { unitVersions: versions, unitChanges: changes, unitAliases: aliases } = wholeDataset();
  const tree = growUnitTree({ versions, changes, aliases });

  it.each(catalogue)('differ from the catalogue by the known differences alone: %s', async (_name, row) => {
    const counted = await answered(row);
    const explained: Record<Column, number> = {
      provinces: 0,
      districts: surplus(row, tree, 'district'),
      communes: surplus(row, tree, 'commune'),
      xa: surplus(row, tree, 'commune', 'xã '),
      phuong: surplus(row, tree, 'commune', 'phường '),
      thi_tran: surplus(row, tree, 'commune', 'thị trấn '),
      dac_khu: surplus(row, tree, 'commune', 'đặc khu '),
    };
    const expected = filled(row, row).map(([column, figure]) => [column, (figure ?? 0) - explained[column]]);
    expect(filled(row, counted)).toEqual(expected);
  });
});
