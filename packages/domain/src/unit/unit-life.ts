import { type CalendarDay, dayBefore } from '../kernel/calendar-day.ts';
import { type DayInterval, holdsOn } from '../kernel/day-interval.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { UnitLevel } from './unit-kind.ts';
import type { UnitOnDay } from './unit-on-day.ts';
import type { UnitIdentity, UnitVersion } from './unit-version.ts';

/** All versions of one unit, oldest first and without gaps, and the span they cover together. */
export interface UnitLife extends DayInterval {
  readonly identity: UnitIdentity;
  readonly level: UnitLevel;
  readonly versions: readonly UnitVersion[];
}

export function groupIntoLives(versions: readonly UnitVersion[]): ReadonlyMap<UnitIdentity, UnitLife> {
  const versionsOf = groupBy(versions, (version) => [version.identity]);
  const lives = new Map<UnitIdentity, UnitLife>();
  for (const [identity, unsorted] of versionsOf) {
    const sorted = unsorted.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (!first || !last) continue;
    lives.set(identity, {
      identity,
      level: first.level,
      versions: sorted,
      validFrom: first.validFrom,
      validTo: last.validTo,
    });
  }
  return lives;
}

export function standingOn({ versions }: Pick<UnitLife, 'versions'>, asOf: CalendarDay): UnitOnDay | undefined {
  const version = versions.find((candidate) => holdsOn(candidate, asOf));
  return version && { version, asOf };
}

/** On that day, or on the first or last day of its life when the day lies outside it. */
export function standingNearest(life: UnitLife, asOf: CalendarDay): UnitOnDay | undefined {
  if (asOf < life.validFrom) return standingOn(life, life.validFrom);
  if (life.validTo !== null && asOf >= life.validTo) return standingOn(life, dayBefore(life.validTo));
  return standingOn(life, asOf);
}
