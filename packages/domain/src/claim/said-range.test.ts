import { describe, expect, it } from 'vitest';
import { buildTarget } from './claim.test-data.ts';
import type { Target } from './claim.ts';
import { areDisjoint, contains, liesBelow, saidRange, type ValueRange } from './said-range.ts';

const range = (from: number, to: number, open = ''): ValueRange => ({
  from,
  to,
  isOpenBelow: open.includes('('),
  isOpenAbove: open.includes(')'),
});

const INFINITE = Number.POSITIVE_INFINITY;

describe('what a claim says about its figure', () => {
  it.each<[Partial<Target>, ValueRange | undefined]>([
    [{ comparator: 'EXACTLY' }, range(8, 8)],
    [{ comparator: 'RANGE', valueTo: 10 }, range(8, 10)],
    [{ comparator: 'INCREASE_BY' }, range(8, 8)],
    [{ comparator: 'INCREASE_BY', valueTo: 9 }, range(8, 9)],
    [{ comparator: 'DECREASE_BY' }, range(8, 8)],
    [{ comparator: 'ABOUT', value: 500 }, range(450, 550)],
    [{ comparator: 'AT_LEAST' }, range(8, INFINITE)],
    [{ comparator: 'INCREASE_BY_AT_LEAST' }, range(8, INFINITE)],
    [{ comparator: 'RATIO_TO_BASELINE' }, range(8, INFINITE)],
    [{ comparator: 'MORE_THAN' }, range(8, INFINITE, '(')],
    [{ comparator: 'AT_MOST' }, range(-INFINITE, 8)],
    [{ comparator: 'LESS_THAN' }, range(-INFINITE, 8, ')')],
    [{ comparator: 'NONE', value: null }, range(0, 0)],
    [{ comparator: 'ALL', value: null }, range(100, 100)],
    [{ comparator: 'ALL', value: 12 }, range(12, 12)],
    [{ comparator: 'EXACTLY', value: null }, undefined],
    [{ comparator: 'QUALITATIVE' }, undefined],
    [{ comparator: 'UNKNOWN' }, undefined],
  ])('%j', (overrides, expected) => {
    expect(saidRange(buildTarget(overrides))).toEqual(expected);
  });

  it.each([
    [range(1, 2), range(3, 4), true],
    [range(1, 3), range(3, 4), false],
    [range(1, 3, ')'), range(3, 4), true],
    [range(1, 3), range(3, 4, '('), true],
    [range(1, 3, '('), range(3, 4, ')'), false],
    [range(1, 4), range(3, 5), false],
  ])('%j lies below %j: %s', (one, other, isBelow) => {
    expect(liesBelow(one, other)).toBe(isBelow);
    expect([areDisjoint(one, other), areDisjoint(other, one)]).toEqual([isBelow, isBelow]);
    expect(liesBelow(other, one)).toBe(false);
  });

  it.each([
    [range(1, 5), range(2, 4), true],
    [range(1, 5), range(1, 5), true],
    [range(1, 5), range(1, 5, '()'), true],
    [range(1, 5, '('), range(1, 5), false],
    [range(1, 5, ')'), range(1, 5), false],
    [range(1, 5, '()'), range(1, 5, '()'), true],
    [range(1, 5), range(0, 4), false],
    [range(1, 5), range(2, 6), false],
  ])('%j contains %j: %s', (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });
});
