import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { UnitIdentity } from './unit-version.ts';

/** One published list of a commune's villages: the only evidence there is, since villages have no register. */
export interface VillageList {
  /** kebab-case, stable. */
  readonly id: string;
  readonly commune: UnitIdentity;
  readonly source: string;
  /** The day the list speaks of; null when its source does not say. */
  readonly asOf: CalendarDay | null;
  /** True when the list holds all villages that the commune had on that day. */
  readonly isComplete: boolean;
  /** How many villages the source counts, where it says so. */
  readonly statedCount: number | null;
  /** Villages of the list that the record holds as units. */
  readonly villages: readonly UnitIdentity[];
  readonly note: string | null;
}
