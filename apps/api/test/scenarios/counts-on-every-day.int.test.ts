import { countCell, dayCell, oneOf, optional, textCell } from '@ntm/dataset/cell';
import { DATA_FOLDER } from '@ntm/dataset/data-folder';
import { readTsv } from '@ntm/dataset/tsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Asker, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';

const COUNTS = z.object({
  as_of: dayCell,
  scope: textCell,
  provinces: optional(countCell),
  districts: optional(countCell),
  communes: optional(countCell),
  xa: optional(countCell),
  phuong: optional(countCell),
  thi_tran: optional(countCell),
  dac_khu: optional(countCell),
  basis: oneOf(['official', 'catalogue', 'units']),
  source: textCell,
  note: optional(textCell),
});
const DIFFERENCES = z.object({
  catalogue_as_of: dayCell,
  level: oneOf(['province', 'district', 'commune']),
  code: textCell,
  difference: oneOf(['catalogue_only', 'units_only', 'differs']),
  catalogue_value: optional(textCell),
  units_value: optional(textCell),
  reason: textCell,
});
type CountRow = z.output<typeof COUNTS>;
const COLUMNS = ['provinces', 'districts', 'communes', 'xa', 'phuong', 'thi_tran', 'dac_khu'] as const;
type Column = (typeof COLUMNS)[number];

const published = readTsv(DATA_FOLDER, 'gazetteer/checks/counts.tsv', COUNTS).rows.map(({ row }) => row);
const differences = readTsv(DATA_FOLDER, 'gazetteer/checks/catalogue-differences.tsv', DIFFERENCES).rows;

const FIGURES = 'counts { provinces districts communes kinds { kind count } } communes(first: 1) { totalCount }';
const NATION = `query ($asOf: Date) { unit: nation(asOf: $asOf) { ${FIGURES} } }`;
const PROVINCE = `query ($asOf: Date, $code: String!) { unit: province(asOf: $asOf, code: $code) { ${FIGURES} } }`;

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(recordDatabase());
});
afterAll(() => asker.close());

async function answered({ scope, as_of }: CountRow): Promise<Record<Column, number>> {
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
function filled(row: CountRow, figures: Record<Column, number | null>): [Column, number | null][] {
  return COLUMNS.filter((column) => row[column] !== null).map((column) => [column, figures[column]]);
}

function name({ as_of, scope, basis }: CountRow): string {
  return `${scope} on ${as_of} (${basis})`;
}

describe('counts asked for through GraphQL', () => {
  const exact = published.filter(({ basis }) => basis !== 'catalogue').map((row) => [name(row), row] as const);

  it.each(exact)('equal the published ones exactly: %s', async (_name, row) => {
    expect(filled(row, await answered(row))).toEqual(filled(row, row));
  });

  const catalogue = published
    .filter(({ basis, scope }) => basis === 'catalogue' && scope === 'VN')
    .map((row) => [name(row), row] as const);

  it.each(catalogue)('differ from the catalogue by the known differences alone: %s', async (_name, row) => {
    const surplus = (level: string): number => {
      const ofDay = differences.filter(({ row: it }) => it.catalogue_as_of === row.as_of && it.level === level);
      const count = (kind: string): number => ofDay.filter(({ row: it }) => it.difference === kind).length;
      return count('catalogue_only') - count('units_only');
    };
    const { provinces, districts, communes } = await answered(row);
    expect({
      provinces: provinces + surplus('province'),
      districts: districts + surplus('district'),
      communes: communes + surplus('commune'),
    }).toEqual({ provinces: row.provinces, districts: row.districts, communes: row.communes });
  });
});
