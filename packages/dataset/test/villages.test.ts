import { day } from '@ntm/domain/kernel/calendar-day';
import { compareVietnamese } from '@ntm/domain/unit/vietnamese-order';
import { describe, expect, it } from 'vitest';
import { gazetteer, tree } from './real-gazetteer.ts';

function villagesOf(code: string, on: string): string[] {
  const commune = tree.unitByCode('COMMUNE', code, day(on));
  return commune ? tree.below(commune, 'VILLAGE').map(({ version }) => version.name) : [];
}

describe('villages', () => {
  it('are placed in Lương Thông before and after the mergers of 9 September 2019', () => {
    expect(villagesOf('01372', '2019-09-08')).toHaveLength(25);
    const after = villagesOf('01372', '2019-09-09');
    expect(after).toContain('Phục Quốc 1');
    expect(after).not.toContain('Lũng Có');
    expect(after).toEqual(after.toSorted(compareVietnamese));
  });

  it('tell of a village that was divided, and of one that took a part of it and lived on', () => {
    const lungTom = tree.unitOn('V01372-1-lung-tom', day('2019-01-01'));
    const successors = lungTom ? tree.successorsOf(lungTom) : [];
    expect(successors.map(({ unit, change }) => [unit.version.name, change.kind, change.coverage]).toSorted()).toEqual([
      ['Rặc Rậy', 'SPLIT', 'PART'],
      ['Trà Phìn', 'SPLIT', 'PART'],
    ]);
    expect(tree.lifeOf('V01372-1-rac-ray')?.validFrom).toBe('2019-01-01');
  });

  it('stay the same village when a xóm becomes a numbered group of a town', () => {
    const versions = tree.lifeOf('V01363-1-coc-ca')?.versions ?? [];
    expect(versions.map(({ kind, name }) => [kind, name])).toEqual([
      ['XOM', 'Cốc Ca'],
      ['RESIDENTIAL_GROUP', 'Tổ dân phố 5'],
    ]);
  });

  it('pass from one commune to another where the passing is recorded', () => {
    const before = tree.unitOn('V06139-1-ban-vac', day('2019-12-31'));
    const after = tree.unitOn('V06139-1-ban-vac', day('2020-01-01'));
    expect(before && tree.parentOf(before)?.version.name).toBe('Trùng Quán');
    expect(after && tree.parentOf(after)?.version.name).toBe('Bắc Hùng');
  });

  it('end with their commune: none is carried into a commune that nothing lists it in', () => {
    for (const commune of gazetteer.villageLists.map((list) => tree.unitOn(list.commune, day('2025-07-01')))) {
      if (commune)
        expect(commune.version.validFrom < '2025-07-01' || tree.below(commune, 'VILLAGE').length === 0).toBe(true);
    }
    expect(villagesOf('01363', '2025-06-30')).toHaveLength(6);
    expect(villagesOf('01363', '2025-07-01')).toEqual([]);
  });

  it('are all there on the day of every list that is complete and dated', () => {
    const complete = gazetteer.villageLists.filter(
      ({ asOf, isComplete, villages }) => asOf && isComplete && villages.length > 0,
    );
    expect(complete.length).toBeGreaterThan(15);
    for (const { asOf, commune, statedCount, villages, id } of complete) {
      const standing = tree.unitNearest(commune, asOf ?? day('2019-01-01'));
      const names = standing ? tree.below(standing, 'VILLAGE').map(({ version }) => version.identity) : [];
      expect(names, id).toEqual(expect.arrayContaining([...villages]));
      expect(statedCount ?? villages.length, id).toBe(villages.length);
    }
  });

  it('come from lists that name their source, and undated lists place nobody', () => {
    for (const list of gazetteer.villageLists) {
      expect(list.source).toMatch(/^[a-z0-9-]+$/);
      if (list.note === 'Nguồn không ghi ngày.') expect(list.villages).toEqual([]);
    }
  });
});
