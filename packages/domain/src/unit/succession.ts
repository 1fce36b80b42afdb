import type { UnitChange } from './unit-change.ts';
import type { UnitOnDay } from './unit-on-day.ts';

/** One edge of lineage and the unit at its other end. */
export interface Succession {
  readonly change: UnitChange;
  readonly unit: UnitOnDay;
}
