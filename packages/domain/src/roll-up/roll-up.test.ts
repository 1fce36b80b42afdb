import { describe, expect, it } from 'vitest';
import { meanRollUp } from './mean-roll-up.ts';
import { recognisedRollUp } from './recognised-roll-up.ts';
import { registerCount } from './roll-up.ts';

describe('what is not known', () => {
  it('is no evidence of a no: a share is of the units whose standing is known', () => {
    const count = { recognised: 30, of: 100, unknown: 20, notAssessed: 40 };
    expect(recognisedRollUp(count, 'share')).toEqual({ value: 75, numerator: 30, known: 40, of: 100 });
    expect(recognisedRollUp(count, 'number')).toEqual({ value: 30, numerator: 30, known: 40, of: 100 });
  });

  it('gives no value at all when nothing is known, and a true 0 when all is', () => {
    const count = { recognised: 0, of: 9, unknown: 5, notAssessed: 4 };
    for (const as of ['number', 'share'] as const) {
      expect(recognisedRollUp(count, as)).toEqual({ value: null, numerator: null, known: 0, of: 9 });
      expect(recognisedRollUp({ ...count, unknown: 0, notAssessed: 0 }, as).value).toBe(0);
    }
    expect(meanRollUp([undefined, undefined])).toEqual({ value: null, numerator: null, known: 0, of: 2 });
    expect(meanRollUp([0, 0]).value).toBe(0);
  });

  it('is left out of a mean, and the coverage says so', () => {
    expect(meanRollUp([19, undefined, 15])).toEqual({ value: 17, numerator: null, known: 2, of: 3 });
  });
});

it('counts a register whole: its 0 is a 0, and there is no coverage to tell', () => {
  expect(registerCount(0)).toEqual({ value: 0, numerator: null, known: null, of: null });
});
