import fc from 'fast-check';
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

  it.each([
    ['vi', 'vi-VN'],
    ['en', 'en-GB'],
  ] as const)('reads as the %s locale prints it, rounded or not', (lang, locale) => {
    const printedInTenThousandths = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((n) => n / 10_000);
    fc.assert(
      fc.property(printedInTenThousandths, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const format = new Intl.NumberFormat(locale, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
        expect(printedNumber(value, decimals, lang)).toBe(format.format(value));
      }),
    );
  });

  it('leaves a whole end of a range without decimals, as sources print "1 - 1,5"', () => {
    expect([printedRangeEnd(1, 1, 'vi'), printedRangeEnd(1.5, 1, 'vi')]).toEqual(['1', '1,5']);
  });
});
