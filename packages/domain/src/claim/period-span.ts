import { type CalendarDay, dayBefore, parseDay } from '../kernel/calendar-day.ts';

/** First and last day of a period, both included. */
export interface PeriodSpan {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

function span(from: string, firstAfter: string): PeriodSpan | undefined {
  const [start, next] = [parseDay(from), parseDay(firstAfter)];
  return start && next && start < next ? { from: start, to: dayBefore(next) } : undefined;
}

const nextYear = (year: string): string => String(Number(year) + 1).padStart(4, '0');

function monthSpan(year: string, month: string): PeriodSpan | undefined {
  const next = month === '12' ? `${nextYear(year)}-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}`;
  return span(`${year}-${month}-01`, `${next}-01`);
}

/**
 * The days that a period code covers: `2020`, `2021-2025`, `2021-04`, `2024-H1`, `2020-02-12`. A period in the
 * source's own words ("sau sáp nhập") gives undefined.
 */
export function periodSpan(period: string): PeriodSpan | undefined {
  const singleDay = parseDay(period);
  if (singleDay) return { from: singleDay, to: singleDay };
  const match = /^(\d{4})(?:-(\d{4}|\d{2}|H1|H2))?$/.exec(period);
  if (!match) return undefined;
  const [, year = '', part] = match;
  if (part === undefined) return span(`${year}-01-01`, `${nextYear(year)}-01-01`);
  if (part === 'H1') return span(`${year}-01-01`, `${year}-07-01`);
  if (part === 'H2') return span(`${year}-07-01`, `${nextYear(year)}-01-01`);
  if (part.length === 2) return monthSpan(year, part);
  return span(`${year}-01-01`, `${nextYear(part)}-01-01`);
}
