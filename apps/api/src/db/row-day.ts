import { type CalendarDay, day } from '@ntm/domain/kernel/calendar-day';

/** The calendar day that a row holds as midnight UTC. */
export function rowDay(midnight: Date): CalendarDay {
  return day(midnight.toISOString().slice(0, 10));
}
