import { describe, expect, it } from 'vitest';
import { printedNumber, printedRangeEnd } from './printed-number.ts';

describe('a printed number', () => {
  it.each([
    [11.54, 2, '11,54', '11.54'],
    [1.5, 2, '1,50', '1.50'],
    [177165, 0, '177.165', '177,165'],
    [2400, 0, '2.400', '2,400'],
    [0, 0, '0', '0'],
  ])('%d with %i decimals reads %s in Vietnamese and %s in English', (value, decimals, vi, en) => {
    expect(printedNumber(value, decimals, 'vi')).toBe(vi);
    expect(printedNumber(value, decimals, 'en')).toBe(en);
  });

  it('leaves a whole end of a range without decimals, as sources print "1 - 1,5"', () => {
    expect([printedRangeEnd(1, 1, 'vi'), printedRangeEnd(1.5, 1, 'vi')]).toEqual(['1', '1,5']);
  });
});
