import { type CalendarDay, day } from '@ntm/domain/kernel/calendar-day';
import { fullName } from '@ntm/domain/unit/full-name';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import { describe, expect, it } from 'vitest';
import { tree } from './real-gazetteer.ts';

const today = day('2026-11-21');
const beforeTheReform = day('2025-06-30');

function commune(code: string, asOf: CalendarDay): UnitOnDay {
  const unit = tree.unitByCode('COMMUNE', code, asOf);
  if (!unit) throw new Error(`no commune ${code} on ${asOf}`);
  return unit;
}

function parentName(unit: UnitOnDay): string {
  const parent = tree.parentOf(unit);
  return parent ? fullName(parent.version) : '';
}

describe('Cao Bằng through the rearrangements', () => {
  it.each([
    ['2020-01-31', 13, 199],
    ['2020-02-01', 12, 161],
    ['2020-03-01', 10, 161],
    ['2025-06-30', 10, 161],
    ['2025-07-01', 0, 56],
    ['2026-11-21', 0, 56],
  ])('has on %s %i districts and %i communes', (on, districts, communes) => {
    const province = tree.unitByCode('PROVINCE', '04', day(on));
    expect(province && tree.below(province, 'DISTRICT')).toHaveLength(districts);
    expect(province && tree.below(province, 'COMMUNE')).toHaveLength(communes);
  });

  // Handbook-checked: district on three days of 2020, and what holds the territory since 1 July 2025.
  it.each([
    [
      '01720',
      'xã Chu Trinh',
      ['thành phố Cao Bằng', 'thành phố Cao Bằng', 'thành phố Cao Bằng'],
      'phường Tân Giang',
      '01288',
    ],
    ['01582', 'xã Quảng Hưng', ['huyện Quảng Uyên', 'huyện Quảng Uyên', 'huyện Quảng Hòa'], 'xã Độc Lập', '01594'],
    ['01669', 'xã Đức Long', ['huyện Hoà An', 'huyện Hoà An', 'huyện Hoà An'], 'xã Nam Tuấn', '01660'],
    ['01384', 'xã Lương Can', ['huyện Thông Nông', 'huyện Hà Quảng', 'huyện Hà Quảng'], 'xã Thông Nông', '01363'],
    ['01573', 'xã Thị Hoa', ['huyện Hạ Lang', 'huyện Hạ Lang', 'huyện Hạ Lang'], 'xã Hạ Lang', '01558'],
    ['01481', 'xã Ngọc Côn', ['huyện Trùng Khánh', 'huyện Trùng Khánh', 'huyện Trùng Khánh'], 'xã Đình Phong', '01489'],
    ['01318', 'xã Yên Thổ', ['huyện Bảo Lâm', 'huyện Bảo Lâm', 'huyện Bảo Lâm'], 'xã Yên Thổ', '01318'],
    ['01354', 'xã Huy Giáp', ['huyện Bảo Lạc', 'huyện Bảo Lạc', 'huyện Bảo Lạc'], 'xã Huy Giáp', '01354'],
    ['01822', 'xã Đức Long', ['huyện Thạch An', 'huyện Thạch An', 'huyện Thạch An'], 'xã Đức Long', '01822'],
  ])('knows where %s %s stood in 2020 and what it became', (code, name, districts, successor, successorCode) => {
    const days = [day('2020-01-31'), day('2020-02-01'), day('2020-03-01')];
    const standing = days.map((on) => commune(code, on));
    expect(standing.map((unit) => fullName(unit.version))).toEqual([name, name, name]);
    expect(standing.map(parentName)).toEqual(districts);

    const ends = tree.lineageTo(standing[0]?.version.identity ?? '', day('2020-02-15'), today);
    expect(ends.map(({ unit }) => [fullName(unit.version), unit.version.code])).toEqual([[successor, successorCode]]);
    expect(ends.map(({ coverage }) => coverage)).toEqual(['WHOLE']);
    expect(ends.map(({ unit }) => parentName(unit))).toEqual(['tỉnh Cao Bằng']);
    expect(ends[0]?.path.at(-1)?.instrument).toBe('1657/NQ-UBTVQH15');
  });

  it('tells Yên Thổ from Yên Thổ: one code and name, two units, the later one with more territory', () => {
    const [before, after] = [commune('01318', beforeTheReform), commune('01318', today)];
    expect(before.version.name).toBe(after.version.name);
    expect(before.version.identity).not.toBe(after.version.identity);
    const sources = tree.predecessorsOf(after).map(({ unit }) => unit.version.name);
    expect(sources.toSorted()).toEqual(['Thái Học', 'Thái Sơn', 'Yên Thổ']);
    expect(tree.successorsOf(before).map(({ unit }) => unit.version.identity)).toEqual([after.version.identity]);
  });

  it('lets a dissolved district stand on the last day of its life when asked for later', () => {
    const thongNong = tree.unitByCode('DISTRICT', '044', day('2020-01-31'));
    const later = tree.unitNearest(thongNong?.version.identity ?? '', day('2020-02-15'));
    expect(later?.asOf).toBe('2020-01-31');
    expect(tree.unitOn(thongNong?.version.identity ?? '', day('2020-02-15'))).toBeUndefined();
  });
});
