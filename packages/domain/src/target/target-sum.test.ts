import { describe, expect, it } from 'vitest';
import { buildTarget } from '../claim/claim.test-data.ts';
import type { Target } from '../claim/claim.ts';
import { addsUp, compareCascade, sumTargets } from './target-sum.ts';

const plan = (id: string, value: number, overrides: Partial<Target> = {}) =>
  buildTarget({ id, value, basis: 'FLOW', ...overrides });

const LIKE = { measure: 'communes-ntm', basis: 'FLOW' } as const;

describe('docs/domain/targets.md: Sums and carry-over (handbook 7.9)', () => {
  it('counts a carried-over target once: 11 new and 6 carried over after a year of 10 are 21, not 27', () => {
    const targets = [plan('T23', 11), plan('T22', 10), plan('T23-carried', 6, { carriedFrom: 'T22' })];
    expect(sumTargets(targets, LIKE)).toEqual({
      total: 21,
      counted: ['T22', 'T23'],
      leftOut: [{ target: 'T23-carried', reason: 'carried-over' }],
    });
    expect(sumTargets([plan('T23-carried', 6, { carriedFrom: 'T22' })], LIKE).total).toBe(6);
  });

  it('counts a restated sentence once, and alone when what it restates is not there', () => {
    expect(sumTargets([plan('a', 8), plan('b', 8, { restates: 'a' })], LIKE)).toMatchObject({
      total: 8,
      leftOut: [{ target: 'b', reason: 'restates' }],
    });
    expect(sumTargets([plan('b', 8, { restates: 'a' })], LIKE).total).toBe(8);
  });

  it.each<[Partial<Target>, string]>([
    [{ measure: 'villages-ntm' }, 'other-measure'],
    [{ each: 'DISTRICT' }, 'per-unit'],
    [{ comparator: 'ABOUT' }, 'no-figure'],
    [{ comparator: 'AT_MOST' }, 'no-figure'],
    [{ comparator: 'DECREASE_BY' }, 'no-figure'],
    [{ comparator: 'RATIO_TO_BASELINE' }, 'no-figure'],
    [{ comparator: 'INCREASE_BY', valueTo: 9 }, 'no-figure'],
    [{ comparator: 'QUALITATIVE', value: null }, 'no-figure'],
    [{ value: null }, 'no-figure'],
    [{ basis: 'UNSPECIFIED' }, 'basis-unspecified'],
    [{ basis: 'STOCK' }, 'other-basis'],
  ])('leaves %j out by name: %s', (overrides, reason) => {
    expect(sumTargets([plan('a', 8), plan('b', 5, overrides)], LIKE)).toEqual({
      total: 8,
      counted: ['a'],
      leftOut: [{ target: 'b', reason }],
    });
  });

  it.each(['EXACTLY', 'AT_LEAST', 'INCREASE_BY', 'INCREASE_BY_AT_LEAST'] as const)('adds %s', (comparator) => {
    expect(sumTargets([plan('a', 8, { comparator })], LIKE).total).toBe(8);
  });

  it('never adds unspecified ones up, not even with each other', () => {
    const unsaid = plan('a', 8, { basis: 'UNSPECIFIED' });
    expect(sumTargets([unsaid], unsaid)).toMatchObject({ total: 0, counted: [] });
  });
});

describe('docs/domain/targets.md: Cascade', () => {
  const upper = plan('province', 13);

  it.each([
    [[plan('a', 6), plan('b', 7)], 'covers', 0],
    [[plan('a', 6), plan('b', 8)], 'covers', 1],
    [[plan('a', 6), plan('b', 7), plan('b2', 7, { carriedFrom: 'b' })], 'covers', 0],
    [[plan('a', 6), plan('b', 5), plan('b2', 5, { restates: 'b' })], 'falls-short', -2],
  ])('compares the lower targets %j with the one above: %s', (lower, kind, difference) => {
    expect(compareCascade(upper, lower)).toMatchObject({ kind, difference });
  });

  it.each<[string, Target, Target[]]>([
    ['no lower target is known', upper, []],
    ['a lower one had to be left out', upper, [plan('a', 20), plan('b', 1, { comparator: 'ABOUT' })]],
    ['the upper one holds for each unit', { ...upper, each: 'DISTRICT' }, [plan('a', 20)]],
    ['the upper one states no basis', { ...upper, basis: 'UNSPECIFIED' }, [plan('a', 20, { basis: 'UNSPECIFIED' })]],
    ['the upper one is no plain figure', { ...upper, comparator: 'ABOUT' }, [plan('a', 20)]],
    ['the upper one has no figure', { ...upper, comparator: 'QUALITATIVE', value: null }, [plan('a', 20)]],
  ])('does not compare when %s', (_, above, lower) => {
    expect(compareCascade(above, lower)).toMatchObject({ kind: 'not-comparable' });
  });
});

describe('targets of a measure', () => {
  it.each([
    ['xã', true],
    ['sản phẩm', true],
    ['m²', true],
    ['tiêu chí/xã', false],
    ['đồng/người/năm', false],
    ['%', false],
    ['lần', false],
  ])('in %s add over units: %s', (vi, adds) => {
    expect(addsUp({ unit: { vi, en: '' } })).toBe(adds);
  });
});
