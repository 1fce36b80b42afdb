import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { UnitCounts } from '@ntm/domain/unit/unit-counts';
import { describe, expect, it } from 'vitest';
import {
  catalogueDifferences,
  type PublishedCount,
  publishedCounts,
  surplus,
} from '../src/gazetteer/published-counts.ts';
import { tree } from './real-gazetteer.ts';

function countsIn(scope: string, asOf: CalendarDay): UnitCounts {
  const unit = scope === 'VN' ? tree.root(asOf) : tree.unitByCode('PROVINCE', scope, asOf);
  if (!unit) throw new Error(`${scope} does not exist on ${asOf}`);
  return tree.counts(unit);
}

type Figures = Partial<
  Record<'provinces' | 'districts' | 'communes' | 'xa' | 'phuong' | 'thi_tran' | 'dac_khu', number>
>;

/** The figures of both for the columns that the published row fills: an empty cell says nothing. */
function compare(row: PublishedCount): { published: Figures; counted: Figures } {
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

function rowsOf(basis: PublishedCount['basis']): (readonly [string, PublishedCount])[] {
  return publishedCounts.rows
    .filter(({ row }) => row.basis === basis)
    .map(({ row, line }) => [`${row.scope} on ${row.as_of} (line ${line})`, row] as const);
}

describe('the register against published counts', () => {
  it('reads both check files without a problem', () => {
    expect([...publishedCounts.problems, ...catalogueDifferences.problems]).toEqual([]);
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
      districts: surplus(row, tree, 'district'),
      communes: surplus(row, tree, 'commune'),
      xa: surplus(row, tree, 'commune', 'xã '),
      phuong: surplus(row, tree, 'commune', 'phường '),
      thi_tran: surplus(row, tree, 'commune', 'thị trấn '),
      dac_khu: surplus(row, tree, 'commune', 'đặc khu '),
    };
    for (const column of Object.keys(published) as (keyof Figures)[]) {
      expect((counted[column] ?? 0) + explained[column], column).toBe(published[column]);
    }
  });
});
