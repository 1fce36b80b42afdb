import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { fullName } from './full-name.ts';
import type { UnitAlias } from './unit-alias.ts';
import { UNIT_KINDS, type UnitKind } from './unit-kind.ts';
import type { UnitQuery } from './unit-search.ts';
import { growUnitTree } from './unit-tree.ts';
import type { UnitVersion } from './unit-version.ts';

const today = day('2026-11-21');

function unit(identity: string, kind: UnitKind, name: string, validTo: string | null = null): UnitVersion {
  return {
    identity,
    level: UNIT_KINDS[kind].level,
    kind,
    typeWord: null,
    code: null,
    name,
    parent: null,
    validFrom: day('2019-01-01'),
    validTo: validTo === null ? null : day(validTo),
    instrument: null,
  };
}

function alias(identity: string, name: string): UnitAlias {
  return { identity, alias: name, kind: 'KNOWN_VARIANT', note: null };
}

function found(
  units: UnitVersion[],
  query: Partial<UnitQuery> & { text: string },
  aliases: UnitAlias[] = [],
): string[] {
  const tree = growUnitTree({ versions: units, changes: [], aliases });
  return tree.search({ day: today, ...query }).map(({ version }) => `${fullName(version)} (${version.identity})`);
}

describe('searching for a unit', () => {
  it('puts the exact spelling first, then the other tone placement, then what only the letters share', () => {
    const units = [unit('a', 'COMMUNE', 'Hóa An'), unit('b', 'COMMUNE', 'Hòa An'), unit('c', 'COMMUNE', 'Hoà An')];
    expect(found(units, { text: 'hoà an' })).toEqual(['xã Hoà An (c)', 'xã Hòa An (b)', 'xã Hóa An (a)']);
    expect(found(units, { text: 'hòa an' })).toEqual(['xã Hòa An (b)', 'xã Hoà An (c)', 'xã Hóa An (a)']);
  });

  it('puts a name before an alias, an alias before a part of a name', () => {
    const units = [
      unit('a', 'COMMUNE', 'Bắc Cạn Thượng'),
      unit('b', 'WARD', 'Bắc Kạn'),
      unit('c', 'COMMUNE', 'Bắc Cạn'),
    ];
    expect(found(units, { text: 'bac can' }, [alias('b', 'Bắc Cạn')])).toEqual([
      'xã Bắc Cạn (c)',
      'phường Bắc Kạn (b)',
      'xã Bắc Cạn Thượng (a)',
    ]);
  });

  it('puts the beginning of a name before the beginning of a later word', () => {
    const units = [unit('a', 'WARD', 'Trần Hưng Đạo'), unit('b', 'WARD', 'Hưng Đạo Đông')];
    expect(found(units, { text: 'hung dao' })).toEqual(['phường Hưng Đạo Đông (b)', 'phường Trần Hưng Đạo (a)']);
  });

  it('puts the larger unit first among equal names', () => {
    const units = [
      unit('a', 'XOM', 'Hà Quảng'),
      unit('b', 'COMMUNE', 'Hà Quảng'),
      unit('c', 'RURAL_DISTRICT', 'Hà Quảng'),
    ];
    expect(found(units, { text: 'ha quang' })).toEqual(['huyện Hà Quảng (c)', 'xã Hà Quảng (b)', 'xóm Hà Quảng (a)']);
  });

  it('guesses at one typing error only when nothing else is found', () => {
    const units = [unit('a', 'COMMUNE', 'Đức Long'), unit('b', 'COMMUNE', 'Đức Lương')];
    expect(found(units, { text: 'duc lomg' })).toEqual(['xã Đức Long (a)']);
    expect(found(units, { text: 'duc luong' })).toEqual(['xã Đức Lương (b)']);
    expect(found([unit('a', 'COMMUNE', 'Ba')], { text: 'bo' })).toEqual([]);
  });

  it('keeps to the kind that a type word names', () => {
    const units = [unit('a', 'COMMUNE', 'Thông Nông'), unit('b', 'TOWNSHIP', 'Thông Nông')];
    expect(found(units, { text: 'thị trấn thông nông' })).toEqual(['thị trấn Thông Nông (b)']);
    expect(found(units, { text: 'TT.Thong Nong' })).toEqual(['thị trấn Thông Nông (b)']);
  });

  it('never hides a unit whose name begins with a type word', () => {
    const units = [unit('a', 'COMMUNE', 'Bản Qua'), unit('b', 'BAN', 'Qua'), unit('c', 'COMMUNE', 'Qua')];
    expect(found(units, { text: 'bản qua' })).toEqual(['xã Bản Qua (a)', 'bản Qua (b)']);
    expect(found(units, { text: 'xã bản qua' })).toEqual(['xã Bản Qua (a)']);
  });

  it('finds a numbered group by its whole name and a numbered ward by its type word', () => {
    const units = [
      unit('a', 'RESIDENTIAL_GROUP', 'Tổ dân phố 3'),
      unit('b', 'WARD', '3'),
      unit('c', 'URBAN_DISTRICT', '3'),
    ];
    expect(found(units, { text: 'to dan pho 3' })).toEqual(['Tổ dân phố 3 (a)']);
    expect(found(units, { text: 'P.3' })).toEqual(['phường 3 (b)']);
  });

  it('leaves out units that do not exist that day, unless asked for all that ever were, the living first', () => {
    const units = [unit('a', 'COMMUNE', 'Đức Long', '2025-07-01'), unit('b', 'COMMUNE', 'Đức Long')];
    expect(found(units, { text: 'Đức Long' })).toEqual(['xã Đức Long (b)']);
    expect(found(units, { text: 'Đức Long', everExisted: true })).toEqual(['xã Đức Long (b)', 'xã Đức Long (a)']);
  });

  it('finds a renamed unit by the name it had on another day, after those that bear it now', () => {
    const before = unit('a', 'TOWNSHIP', 'Hùng Quốc', '2020-03-01');
    const after = { ...unit('a', 'TOWNSHIP', 'Trà Lĩnh'), validFrom: day('2020-03-01') };
    expect(found([before, after, unit('b', 'COMMUNE', 'Hùng Quốc')], { text: 'hung quoc' })).toEqual([
      'xã Hùng Quốc (b)',
      'thị trấn Trà Lĩnh (a)',
    ]);
  });

  it('keeps to the levels asked for', () => {
    const units = [unit('a', 'COMMUNE', 'Bảo Lạc'), unit('b', 'RURAL_DISTRICT', 'Bảo Lạc')];
    expect(found(units, { text: 'bao lac', levels: ['COMMUNE'] })).toEqual(['xã Bảo Lạc (a)']);
  });

  it.each(['', '   ', '%', '.'])('finds nothing for "%s"', (text) => {
    expect(found([unit('a', 'COMMUNE', 'Đức Long')], { text })).toEqual([]);
  });
});
