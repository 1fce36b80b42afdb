import { type CalendarDay, day } from '@ntm/domain/kernel/calendar-day';
import type { Random } from './random.ts';

const MS_PER_DAY = 86_400_000;

export function daysAfter(of: CalendarDay, days: number): CalendarDay {
  return day(new Date(Date.parse(of) + days * MS_PER_DAY).toISOString().slice(0, 10));
}

/** Any day of a span, both ends included. */
export function dayWithin(random: Random, from: CalendarDay, to: CalendarDay): CalendarDay {
  return daysAfter(from, random.whole(0, (Date.parse(to) - Date.parse(from)) / MS_PER_DAY));
}

export function laterOf(one: CalendarDay, other: CalendarDay): CalendarDay {
  return one > other ? one : other;
}
