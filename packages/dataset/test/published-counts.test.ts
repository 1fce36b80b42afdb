import { type CalendarDay, dayBefore } from '@ntm/domain/kernel/calendar-day';
import type { UnitCounts } from '@ntm/domain/unit/unit-counts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { countCell, dayCell, oneOf, optional, textCell } from '../src/cell.ts';
import { DATA_FOLDER } from '../src/data-folder.ts';
import { readTsv } from '../src/tsv.ts';
import { tree } from './real-gazetteer.ts';

const countRow = z.object({
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
type CountRow = z.output<typeof countRow>;

const differenceRow = z.object({
  catalogue_as_of: dayCell,
  level: oneOf(['province', 'district', 'commune']),
  code: textCell,
  difference: oneOf(['catalogue_only', 'units_only', 'differs']),
  catalogue_value: optional(textCell),
  units_value: optional(textCell),
  reason: textCell,
});

const counts = readTsv(DATA_FOLDER, 'gazetteer/checks/counts.tsv', countRow);
const differences = readTsv(DATA_FOLDER, 'gazetteer/checks/catalogue-differences.tsv', differenceRow);

function countsIn(scope: string, asOf: CalendarDay): UnitCounts {
  const unit = scope === 'VN' ? tree.root(asOf) : tree.unitByCode('PROVINCE', scope, asOf);
  if (!unit) throw new Error(`${scope} does not exist on ${asOf}`);
  return tree.counts(unit);
}

type Figures = Partial<
  Record<'provinces' | 'districts' | 'communes' | 'xa' | 'phuong' | 'thi_tran' | 'dac_khu', number>
>;

/** The figures of both for the columns that the published row fills: an empty cell says nothing. */
function compare(row: CountRow): { published: Figures; counted: Figures } {
  const { byLevel, byKind } = countsIn(row.scope, row.as_of);
  const counted = {
    provinces: row.scope === 'VN' ? byLevel.PROVINCE : 1,
    districts: byLevel.DISTRICT,
    communes: byLevel.COMMUNE,
    xa: byKind.COMMUNE,
    phuong: byKind.WARD,
    thi_tran: byKind.TOWNSHIP,
    dac_khu: byKind.SPECIAL_ZONE,
  };
  const columns = (Object.keys(counted) as (keyof Figures)[]).filter((column) => row[column] !== null);
  const pick = (figures: Record<keyof Figures, number | null>): Figures =>
    Object.fromEntries(columns.map((column) => [column, figures[column]]));
  return { published: pick(row), counted: pick(counted) };
}

/** True when "phường Hoàng Tiến (290)" names a unit inside the scope: the number is the code above it. */
function isInScope(value: string, level: string, { scope, as_of }: CountRow): boolean {
  if (scope === 'VN') return true;
  const codeAbove = /\((\d+)\)$/.exec(value)?.[1] ?? '';
  if (level !== 'commune') return codeAbove === scope;
  const district =
    tree.unitByCode('DISTRICT', codeAbove, as_of) ?? tree.unitByCode('DISTRICT', codeAbove, dayBefore(as_of));
  return district !== undefined && tree.parentOf(district)?.version.code === scope;
}

/** What the catalogue has more than the register, by the differences recorded for its day. */
function surplus(row: CountRow, level: string, typeWord = ''): number {
  const counts = (value: string | null): number =>
    Number(value?.startsWith(typeWord) === true && isInScope(value, level, row));
  return differences.rows
    .filter(({ row: difference }) => difference.catalogue_as_of === row.as_of && difference.level === level)
    .reduce((sum, { row: { catalogue_value, units_value } }) => sum + counts(catalogue_value) - counts(units_value), 0);
}

function rowsOf(basis: CountRow['basis']): (readonly [string, CountRow])[] {
  return counts.rows
    .filter(({ row }) => row.basis === basis)
    .map(({ row, line }) => [`${row.scope} on ${row.as_of} (line ${line})`, row] as const);
}

describe('the register against published counts', () => {
  it('reads both check files without a problem', () => {
    expect([...counts.problems, ...differences.problems]).toEqual([]);
  });

  it.each([...rowsOf('official'), ...rowsOf('units')])('gives exactly the figures for %s', (_name, row) => {
    const { published, counted } = compare(row);
    expect(Object.keys(published)).not.toEqual([]);
    expect(counted).toEqual(published);
  });

  it.each(rowsOf('catalogue'))('explains every difference from the catalogue for %s', (_name, row) => {
    const { published, counted } = compare(row);
    const explained: Record<keyof Figures, number> = {
      provinces: 0,
      districts: surplus(row, 'district'),
      communes: surplus(row, 'commune'),
      xa: surplus(row, 'commune', 'xã '),
      phuong: surplus(row, 'commune', 'phường '),
      thi_tran: surplus(row, 'commune', 'thị trấn '),
      dac_khu: surplus(row, 'commune', 'đặc khu '),
    };
    for (const column of Object.keys(published) as (keyof Figures)[]) {
      expect((counted[column] ?? 0) + explained[column], column).toBe(published[column]);
    }
  });
});
