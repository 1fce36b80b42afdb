import type { Observation } from '../claim/claim.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';

/**
 * The latest figure that a unit had on a day: a number about the whole unit, dated by its source. Of several of one
 * day the one read last; undated figures are left aside, because they cannot be placed in time.
 *
 * @param observations of one measure and one subject, in reading order
 */
export function newestObservation(observations: readonly Observation[], day: CalendarDay): Observation | undefined {
  let newest: (Observation & { readonly asOf: CalendarDay }) | undefined;
  for (const observation of observations) {
    const { asOf, scope, value, basis } = observation;
    if (asOf === null || asOf > day || scope !== null || value === null || basis === 'FLOW') continue;
    if (!newest || asOf >= newest.asOf) newest = { ...observation, asOf };
  }
  return newest;
}
