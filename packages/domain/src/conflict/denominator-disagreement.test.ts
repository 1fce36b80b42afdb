import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim/claim.ts';
import { day } from '../kernel/calendar-day.ts';
import { find, keys, seen } from './conflict.test-data.ts';

describe('docs/domain/conflicts.md: DENOMINATOR', () => {
  const average = { measure: 'criteria-per-village', value: 9.6 } as const;
  const claims = [
    seen('a', average),
    seen('b', average),
    seen('n', { value: 294 }),
    seen('m', { value: 448, measure: 'villages-ntm' }),
  ];
  const divided = (...pairs: [string, string][]) => ({ denominators: new Map(pairs) });

  it('is found for one average over two totals', () => {
    expect(keys(claims, divided(['a', 'n'], ['b', 'm']))).toEqual(['DENOMINATOR:a+b']);
    expect(keys(claims, divided(['a', 'n'], ['b', 'n']))).toEqual([]);
    expect(keys(claims, divided(['a', 'n']))).toEqual([]);
    expect(keys(claims, divided(['a', 'n'], ['b', 'missing']))).toEqual([]);
  });

  it('names both denominators as each language prints them', () => {
    const [first, second] = claims;
    const totals = [seen('n', { value: 1294 }), seen('m', { value: 2448, measure: 'villages-ntm' })];
    const both = [first, second, ...totals].filter((claim) => claim !== undefined);
    expect(find(both, divided(['a', 'm'], ['b', 'n']))[0]?.note).toEqual({
      vi: 'Cùng một số bình quân nhưng mẫu số khác nhau: 1.294 và 2.448.',
      en: 'One average, different denominators: 1,294 and 2,448.',
    });
  });

  it('sets a figure of thousands beside the register as each language prints it', () => {
    const registerCounts = new Map([['a', { on: day('2020-12-31'), count: 8974 }]]);
    expect(find([seen('a', { value: 9001 })], { registerCounts })[0]?.note).toEqual({
      vi: 'Nguồn nêu 9.001, danh mục đơn vị ngày 31/12/2020 chỉ có 8.974.',
      en: 'The source says 9,001; the register of 31/12/2020 holds only 8,974.',
    });
  });

  it('is not found between other averages, nor for counts', () => {
    const other = [
      seen('a', average),
      seen('b', { ...average, value: 9.7, asOf: day('2020-01-01') }),
      ...claims.slice(2),
    ];
    expect(keys(other, divided(['a', 'n'], ['b', 'm']))).toEqual([]);
    const counts = [
      seen('a', { value: 9 }),
      seen('b', { value: 9 }),
      seen('n', { measure: 'villages-ntm', value: 294 }),
      ...claims.slice(3).map((claim) => ({ ...claim, asOf: day('2018-01-01') }) as Claim),
    ];
    expect(keys(counts, divided(['a', 'n'], ['b', 'm']))).toEqual([]);
  });

  it('is found even where one sentence restates the other', () => {
    const [first, second, ...totals] = claims;
    const restating = [first, second && { ...second, restates: 'a' }, ...totals].filter((claim) => claim !== undefined);
    expect(keys(restating, divided(['a', 'n'], ['b', 'm']))).toEqual(['DENOMINATOR:a+b']);
  });

  it.each([
    [138, true],
    [177, false],
    [178, false],
  ])('sets 177 communes against a register of %i: %s', (count, isFound) => {
    const registerCounts = new Map([['a', { on: day('2020-12-31'), count }]]);
    expect(keys([seen('a', { value: 177 })], { registerCounts })).toEqual(isFound ? ['DENOMINATOR:a'] : []);
    expect(keys([seen('a', { value: 177, scope: { vi: 'vùng', en: 'region' } })], { registerCounts })).toEqual([]);
    expect(keys([seen('a', { value: null, comparator: 'QUALITATIVE' })], { registerCounts })).toEqual([]);
  });
});
