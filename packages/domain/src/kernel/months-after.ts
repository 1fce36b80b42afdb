import { type CalendarDay, parseDay } from './calendar-day.ts';

/**
 * The day with the same number, so many whole months later. A month without that day gives its last one:
 * 31 January and one month is 28 February, or 29 in a leap year.
 *
 * @law Civil Code 91/2015/QH13, article 148(3)
 */
export function monthsAfter(of: CalendarDay, months: number): CalendarDay {
  const [year, month, dayOfMonth] = of.split('-').map(Number) as [number, number, number];
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  const yearAndMonth = [Math.floor(monthsSinceYearZero / 12), (monthsSinceYearZero % 12) + 1] as const;
  return lastRealDay(yearAndMonth, dayOfMonth);
}

function lastRealDay([year, month]: readonly [number, number], atMost: number): CalendarDay {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(atMost).padStart(2, '0')}`;
  return parseDay(text) ?? lastRealDay([year, month], atMost - 1);
}
