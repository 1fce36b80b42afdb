import type { Claim } from '../claim/claim.ts';
import type { Measure } from '../claim/measure.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';

/** What the register counts on the day that a claimed total speaks of. */
export interface RegisterCount {
  readonly on: CalendarDay;
  readonly count: number;
}

/** What claims are checked against, beside each other. */
export interface ConflictEvidence {
  /** By code. */
  readonly measures: ReadonlyMap<string, Measure>;
  /** Claim id → id of the claim whose figure its average is divided by, where the source lets us say. */
  readonly denominators: ReadonlyMap<Claim['id'], Claim['id']>;
  /** Claim id → the register's count of the same units, for totals that the register can count. */
  readonly registerCounts: ReadonlyMap<Claim['id'], RegisterCount>;
  /** Conflict key → why the sources differ, as an editor established it. */
  readonly explanations: ReadonlyMap<string, Bilingual>;
}
