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
  it('puts the same marks first, wherever a tone is written, then what only the letters share', () => {
    const units = [unit('a', 'COMMUNE', 'Hóa An'), unit('b', 'COMMUNE', 'Hòa An'), unit('c', 'COMMUNE', 'Hoà An')];
    const expected = ['xã Hoà An (c)', 'xã Hòa An (b)', 'xã Hóa An (a)'];
    expect(found(units, { text: 'hòa an' })).toEqual(expected);
    expect(found(units, { text: 'hoà an' })).toEqual(expected);
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

  it('puts a name before an alias even of a larger unit', () => {
    const units = [unit('a', 'PROVINCE', 'Bắc Kạn'), unit('b', 'COMMUNE', 'Bắc Cạn')];
    for (const text of ['Bắc Cạn', 'bac can']) {
      expect(found(units, { text }, [alias('a', 'Bắc Cạn')])).toEqual(['xã Bắc Cạn (b)', 'tỉnh Bắc Kạn (a)']);
    }
  });

  it('judges a unit by the best of its names, whichever stands first in the record', () => {
    const other = unit('b', 'RURAL_DISTRICT', 'Đức Long Hạ');
    const expected = ['xã Đức Long (a)', 'huyện Đức Long Hạ (b)'];
    const longerAlias = [alias('a', 'Đức Long Thượng')];
    expect(found([unit('a', 'COMMUNE', 'Đức Long'), other], { text: 'Đức Long' }, longerAlias)).toEqual(expected);
    const before = unit('a', 'COMMUNE', 'Đức Long Thượng', '2020-03-01');
    const after = { ...unit('a', 'COMMUNE', 'Đức Long'), validFrom: day('2020-03-01') };
    expect(found([before, after, other], { text: 'Đức Long' })).toEqual(expected);
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

  it('guesses from four letters up, for shorter names resemble too many', () => {
    const units = [unit('a', 'COMMUNE', 'Lũng'), unit('b', 'COMMUNE', 'Hòa')];
    expect(found(units, { text: 'lumg' })).toEqual(['xã Lũng (a)']);
    expect(found(units, { text: 'hoo' })).toEqual([]);
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

  it('finds nothing by another name of a unit that the record does not hold', () => {
    expect(found([unit('a', 'COMMUNE', 'Ba Bể')], { text: 'bac can' }, [alias('nowhere', 'Bắc Cạn')])).toEqual([]);
  });

  it('keeps to the levels asked for', () => {
    const units = [unit('a', 'COMMUNE', 'Bảo Lạc'), unit('b', 'RURAL_DISTRICT', 'Bảo Lạc')];
    expect(found(units, { text: 'bao lac', levels: ['COMMUNE'] })).toEqual(['xã Bảo Lạc (a)']);
  });

  it.each(['', '   ', '%', '.', ',', ' , ,'])('finds nothing for "%s"', (text) => {
    expect(found([unit('a', 'COMMUNE', 'Đức Long')], { text })).toEqual([]);
  });
});

describe('searching by official code', () => {
  const coded = (identity: string, code: string, kind: UnitKind, name: string, validTo: string | null = null) => ({
    ...unit(identity, kind, name, validTo),
    code,
  });

  it('finds the unit that has it, before any name of the same digits', () => {
    const units = [coded('a', '12', 'PROVINCE', 'Lai Châu'), unit('b', 'WARD', '12'), unit('c', 'WARD', '120')];
    expect(found(units, { text: '12' })).toEqual(['tỉnh Lai Châu (a)', 'phường 12 (b)', 'phường 120 (c)']);
    expect(found(units, { text: 'tỉnh 12' })).toEqual(['tỉnh Lai Châu (a)']);
  });

  it('is whole: its first digits find nothing', () => {
    expect(found([coded('a', '01720', 'COMMUNE', 'Chu Trinh')], { text: '0172' })).toEqual([]);
  });

  it('finds all units that ever had it when asked, the living first', () => {
    const units = [coded('a', '01720', 'COMMUNE', 'Cũ', '2025-07-01'), coded('b', '01720', 'COMMUNE', 'Mới')];
    expect(found(units, { text: '01720' })).toEqual(['xã Mới (b)']);
    expect(found(units, { text: '01720', everExisted: true })).toEqual(['xã Mới (b)', 'xã Cũ (a)']);
  });

  it('finds a unit by the code it had on another day, after the one that has it now', () => {
    const before = coded('a', '00223', 'COMMUNE', 'Ba', '2020-03-01');
    const after = { ...before, code: '00235', validFrom: day('2020-03-01'), validTo: null };
    expect(found([before, after, coded('b', '00223', 'COMMUNE', 'Tư')], { text: '00223' })).toEqual([
      'xã Tư (b)',
      'xã Ba (a)',
    ]);
  });
});

describe('searching for a place in words', () => {
  const below = (parent: string, child: UnitVersion): UnitVersion => ({ ...child, parent });
  const units = [
    unit('04', 'PROVINCE', 'Cao Bằng'),
    unit('20', 'PROVINCE', 'Lạng Sơn'),
    below('04', unit('ha', 'RURAL_DISTRICT', 'Hòa An')),
    below('04', unit('ta', 'RURAL_DISTRICT', 'Thạch An')),
    below('ha', unit('d1', 'COMMUNE', 'Đức Long')),
    below('ta', unit('d2', 'COMMUNE', 'Đức Long')),
    below('20', unit('d3', 'COMMUNE', 'Đức Long')),
    below('d1', unit('v1', 'XOM', 'Đức')),
    below('04', unit('l', 'COMMUNE', 'Long')),
  ];

  it.each([
    ['Đức Long, Hòa An', ['xã Đức Long (d1)']],
    ['đức long , hoà an,cao bằng', ['xã Đức Long (d1)']],
    ['duc long cao bang', ['xã Đức Long (d1)', 'xã Đức Long (d2)']],
    ['xã Đức Long huyện Hòa An tỉnh Cao Bằng', ['xã Đức Long (d1)']],
    ['xóm Đức xã Đức Long', ['xóm Đức (v1)']],
    ['h. Hòa An, Cao Bằng', ['huyện Hòa An (ha)']],
    ['Đức Long, Cao Bạc', ['xã Đức Long (d1)', 'xã Đức Long (d2)']],
  ])('reads "%s" from the smallest unit up', (text, expected) => {
    expect(found(units, { text }, [alias('04', 'Cao Bạc')])).toEqual(expected);
  });

  it.each([
    ['a unit that is not above it', 'Hòa An, Lạng Sơn'],
    ['units in the wrong order', 'Đức Long, Cao Bằng, Hòa An'],
    ['another kind than the one above has', 'Đức Long, thị xã Hòa An'],
    ['only a part of a name above it', 'Đức Long, Hòa'],
  ])('finds nothing when the rest names %s', (_what, text) => {
    expect(found(units, { text })).toEqual([]);
  });

  it('tries a shorter first name when the longest leads nowhere', () => {
    const misleading = [unit('m', 'COMMUNE', 'Đức Long Hòa'), below('04', unit('n', 'COMMUNE', 'An'))];
    expect(found([...units, ...misleading], { text: 'duc long hoa an' })).toEqual(['xã Đức Long (d1)']);
  });

  it('takes a name that begins with a type word for the unit called so, even where another bears the rest', () => {
    const named = [
      below('04', unit('bq', 'COMMUNE', 'Bản Qua')),
      below('bq', unit('v2', 'XOM', 'Khuổi')),
      below('d1', unit('q', 'BAN', 'Qua')),
    ];
    expect(found([...units, ...named], { text: 'Khuổi, Bản Qua' })).toEqual(['xóm Khuổi (v2)']);
  });

  it('prefers one whole name to a place', () => {
    const named = unit('w', 'COMMUNE', 'Đức Long Cao Bằng');
    expect(found([...units, named], { text: 'duc long cao bang' })).toEqual(['xã Đức Long Cao Bằng (w)']);
  });

  it('goes by what lay above the unit on its own day', () => {
    const moved = { ...below('20', unit('d1', 'COMMUNE', 'Đức Long')), validFrom: day('2025-07-01') };
    const before = below('ha', unit('d1', 'COMMUNE', 'Đức Long', '2025-07-01'));
    const history = [...units.filter(({ identity }) => identity !== 'd1'), before, moved];
    expect(found(history, { text: 'Đức Long, Hòa An', day: day('2020-02-15') })).toEqual(['xã Đức Long (d1)']);
    expect(found(history, { text: 'Đức Long, Hòa An' })).toEqual([]);
  });

  it('finds a unit that ended by what lay above it on its last day, when asked', () => {
    const ended = [...units, below('ha', unit('e', 'COMMUNE', 'Bế Triều', '2020-03-01'))];
    expect(found(ended, { text: 'be trieu hoa an' })).toEqual([]);
    expect(found(ended, { text: 'be trieu hoa an', everExisted: true })).toEqual(['xã Bế Triều (e)']);
  });
});
