import type { CalendarDay } from './calendar-day.ts';

/** Half-open span of days: holds on every day with `validFrom <= day < validTo`; null = still holds. */
export interface DayInterval {
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
}

export function holdsOn(interval: DayInterval, on: CalendarDay): boolean {
  return interval.validFrom <= on && (interval.validTo === null || on < interval.validTo);
}

export function overlap(one: DayInterval, other: DayInterval): boolean {
  return (
    (other.validTo === null || one.validFrom < other.validTo) && (one.validTo === null || other.validFrom < one.validTo)
  );
}
