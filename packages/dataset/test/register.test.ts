import { day } from '@ntm/domain/kernel/calendar-day';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { oneOf, optional, textCell } from '../src/cell.ts';
import { DATA_FOLDER } from '../src/data-folder.ts';
import { readTsv } from '../src/tsv.ts';
import { gazetteer, tree } from './real-gazetteer.ts';

const today = day('2026-11-21');
const lastDayOfDistricts = day('2025-06-30');

describe('the register', () => {
  it('has one nation from its first day to today', () => {
    for (const on of ['2019-01-01', '2020-02-15', '2025-07-01', today]) {
      expect(tree.root(day(on))?.version.name).toBe('Việt Nam');
    }
    expect(tree.root(day('2018-12-31'))).toBeUndefined();
  });

  it('ends all districts on 30 June 2025 and puts communes directly below provinces', () => {
    const [before, after] = [tree.root(lastDayOfDistricts), tree.root(day('2025-07-01'))];
    expect(before && tree.below(before, 'DISTRICT')).toHaveLength(696);
    expect(after && tree.below(after, 'DISTRICT')).toEqual([]);
    for (const commune of after ? tree.below(after, 'COMMUNE') : []) {
      expect(tree.parentOf(commune)?.version.level).toBe('PROVINCE');
    }
  });

  it('lets every commune of 2025 know what it was made from, and every one of before what became of it', () => {
    const [before, after] = [tree.root(lastDayOfDistricts), tree.root(today)];
    const orphans = (after ? tree.below(after, 'COMMUNE') : []).filter(
      (commune) => commune.version.validFrom === '2025-07-01' && tree.historyOf(commune.version.identity).length === 0,
    );
    expect(orphans).toEqual([]);
    const lost = (before ? tree.below(before, 'COMMUNE') : []).filter(
      ({ version }) => tree.lineageTo(version.identity, lastDayOfDistricts, today).length === 0,
    );
    expect(lost.map(({ version }) => version.identity)).toEqual([]);
  });

  it('follows every commune of 2019 to today, except the one whose successor is not established', () => {
    const first = day('2019-01-01');
    const root = tree.root(first);
    const lost = (root ? tree.below(root, 'COMMUNE') : []).filter(
      ({ version }) => tree.lineageTo(version.identity, first, today).length === 0,
    );
    expect(lost.map(({ version }) => version.name)).toEqual(['Chư Jôr']);
  });

  it('keeps the 132 communes that the reform left whole, under their own identity', () => {
    const kept = gazetteer.unitChanges.filter(
      ({ kind, from, to, effectiveOn }) => kind === 'REFORM' && from === to && effectiveOn === '2025-07-01',
    );
    expect(kept.filter(({ from }) => from?.startsWith('C'))).toHaveLength(132);
  });

  it('places the 63 provinces of before in a region, and in the province that took them over', () => {
    const regionRow = z.object({
      identity: textCell,
      name: textCell,
      region: oneOf(['TDMNPB', 'DBSH', 'BTB', 'DHNTB', 'TN', 'DNB', 'DBSCL']),
      region_name: textCell,
      iso_3166_2: optional(textCell),
      successor: textCell,
    });
    const { rows, problems } = readTsv(DATA_FOLDER, 'gazetteer/province-regions.tsv', regionRow);
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(63);
    for (const { row } of rows) {
      expect(tree.unitOn(row.identity, lastDayOfDistricts)?.version.name).toBe(row.name);
      const ends = tree.lineageTo(row.identity, lastDayOfDistricts, today).map(({ unit }) => unit.version.identity);
      expect(ends).toEqual([row.successor]);
    }
  });
});
