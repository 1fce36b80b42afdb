import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from './calendar-day.ts';
import { monthsAfter } from './months-after.ts';

describe('so many months later (ocop.md: How long a certificate holds)', () => {
  it.each([
    ['2026-08-05', 36, '2029-08-05'],
    ['2025-06-16', 36, '2028-06-16'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2021-02-28', 36, '2024-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2020-03-31', 1, '2020-04-30'],
    ['2020-12-31', 1, '2021-01-31'],
    ['2020-11-30', 1, '2020-12-30'],
    ['2020-12-01', 12, '2021-12-01'],
    ['2020-05-09', 0, '2020-05-09'],
    ['0998-12-31', 2, '0999-02-28'],
    ['0999-12-31', 2, '1000-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(monthsAfter(day(from), months)).toBe(to);
  });

  it('never comes earlier for a later day', () => {
    const anyDay = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => day(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat({ max: 60 }), (one, other, months) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(monthsAfter(earlier, months) <= monthsAfter(later, months)).toBe(true);
      }),
    );
  });
});
