import { describe, expect, it } from 'vitest';
import type { Comparator, Target } from '../claim/claim.ts';
import { isStep, requiredRange } from './required-range.ts';
import { target } from './target.test-data.ts';

const INFINITE = Number.POSITIVE_INFINITY;

/** From, to, and whether the figure may still leave the range. */
function required(parts: Partial<Target>, isLessBetter = false) {
  const range = requiredRange(target(parts), isLessBetter);
  return range && [range.from, range.to, range.holdsOnlyAtEnd];
}

describe('the figures with which a target counts as reached', () => {
  it.each<[Partial<Target>, unknown]>([
    [{ comparator: 'EXACTLY' }, [8, INFINITE, false]],
    [{ comparator: 'RANGE', value: 5, valueTo: 10 }, [5, INFINITE, false]],
    [{ comparator: 'ALL', value: 12 }, [12, INFINITE, false]],
    [{ comparator: 'INCREASE_BY' }, [8, INFINITE, false]],
    [{ comparator: 'DECREASE_BY' }, [8, INFINITE, false]],
    [{ comparator: 'ABOUT', value: 500 }, [450, INFINITE, false]],
    [{ comparator: 'AT_LEAST' }, [8, INFINITE, false]],
    [{ comparator: 'AT_MOST' }, [-INFINITE, 8, true]],
    [{ comparator: 'LESS_THAN' }, [-INFINITE, 8, true]],
    [{ comparator: 'NONE', value: 0 }, [0, 0, true]],
    [{ comparator: 'UNKNOWN' }, undefined],
  ])('by %j', (parts, expected) => {
    expect(required(parts)).toEqual(expected);
  });

  it.each<[Partial<Target>, unknown]>([
    [{ comparator: 'EXACTLY' }, [-INFINITE, 8, true]],
    [{ comparator: 'RANGE', value: 5, valueTo: 10 }, [-INFINITE, 10, true]],
    [{ comparator: 'DECREASE_BY' }, [8, INFINITE, false]],
    [{ comparator: 'INCREASE_BY' }, [8, INFINITE, false]],
  ])('by %j where less is better', (parts, expected) => {
    expect(required(parts, true)).toEqual(expected);
  });

  it.each<[Comparator, boolean]>([
    ['INCREASE_BY', true],
    ['INCREASE_BY_AT_LEAST', true],
    ['DECREASE_BY', true],
    ['AT_LEAST', false],
    ['RATIO_TO_BASELINE', false],
  ])('%s is a step: %s', (comparator, expected) => {
    expect(isStep(target({ comparator }))).toBe(expected);
  });
});
