import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addExactly, multiplyExactly } from './exact-decimal.ts';

describe('published decimals', () => {
  it.each([
    [[11.54, -1.5], 10.04],
    [[0.1, 0.2], 0.3],
    [[1.005, 1], 2.005],
    [[61, 13, -65], 9],
    [[], 0],
  ])('%j add up to %d', (values, sum) => {
    expect(addExactly(values)).toBe(sum);
  });

  it.each([
    [1.5, 20.2, 30.3],
    [0.1, 3, 0.3],
    [3, 0.1, 0.3],
    [2, 3, 6],
  ])('%d times %d is %d', (one, other, product) => {
    expect(multiplyExactly(one, other)).toBe(product);
  });

  it('lose nothing in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (cents) => {
        const values = cents.map((cent) => cent / 100);
        expect(addExactly(values)).toBe(cents.reduce((sum, cent) => sum + cent, 0) / 100);
      }),
    );
  });
});
