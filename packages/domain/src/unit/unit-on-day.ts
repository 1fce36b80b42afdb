import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { UnitVersion } from './unit-version.ts';

/** A unit as it stood on one day. */
export interface UnitOnDay {
  readonly version: UnitVersion;
  readonly asOf: CalendarDay;
}
