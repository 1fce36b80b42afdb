import type { Claim } from '../claim/claim.ts';
import { periodSpan } from '../claim/period-span.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';

/** A claim with a figure and the day it speaks of: its own day, the end of its period, or the day of its source. */
export interface DatedClaim {
  readonly claim: Claim;
  readonly value: number;
  readonly on: CalendarDay;
}

export function dateClaim(claim: Claim, sourceDays: ReadonlyMap<string, CalendarDay>): DatedClaim | undefined {
  const { value, period, citation } = claim;
  const ownDay = claim.kind === 'OBSERVATION' ? claim.asOf : null;
  const endOfPeriod = period === null ? undefined : periodSpan(period)?.to;
  const on = ownDay ?? endOfPeriod ?? sourceDays.get(citation.source);
  return on === undefined || value === null ? undefined : { claim, value, on };
}
