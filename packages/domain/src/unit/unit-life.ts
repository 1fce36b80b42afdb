import { type CalendarDay, dayBefore } from '../kernel/calendar-day.ts';
import { type DayInterval, holdsOn } from '../kernel/day-interval.ts';
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
  const lives = new Map<UnitIdentity, UnitLife>();
  for (const version of versions.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))) {
    const { identity, validTo } = version;
    const { level, validFrom, versions: earlier } = lives.get(identity) ?? { ...version, versions: [] };
    lives.set(identity, { identity, level, versions: [...earlier, version], validFrom, validTo });
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
