import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays, day, dayAfter, dayBefore, parseDay } from './calendar-day.ts';

describe('a calendar day', () => {
  it.each(['0001-01-01', '2019-01-01', '2020-02-29', '2025-06-30', '2000-02-29'])('reads %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    '2019-02-29',
    '1900-02-29',
    '2020-00-01',
    '2020-13-01',
    '2020-01-00',
    '2020-04-31',
    '0000-12-31',
    '2020-1-1',
    '15/02/2020',
    '2020-02-15T00:00',
    'on 2020-02-15',
    '',
  ])('refuses %s', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('takes a wrong day in code for a bug, and names it', () => {
    expect(() => day('2020-02-30')).toThrow('Not a calendar day: 2020-02-30');
  });

  it.each([
    ['2019-12-31', '2020-01-01'],
    ['2020-02-28', '2020-02-29'],
    ['2021-02-28', '2021-03-01'],
    ['2025-06-30', '2025-07-01'],
  ])('knows that %s is followed by %s', (before, after) => {
    expect(dayAfter(day(before))).toBe(after);
    expect(dayBefore(day(after))).toBe(before);
  });

  it('steps forward and back to where it was, in the order of the calendar', () => {
    const anyDay = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => day(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(anyDay, (of) => {
        expect(dayBefore(dayAfter(of))).toBe(of);
        expect(compareDays(of, dayAfter(of))).toBeLessThan(0);
        expect(compareDays(dayAfter(of), of)).toBeGreaterThan(0);
        expect(compareDays(of, of)).toBe(0);
      }),
    );
  });
});
