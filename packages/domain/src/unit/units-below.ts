import type { CalendarDay } from '../kernel/calendar-day.ts';
import { holdsOn } from '../kernel/day-interval.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { UnitLevel } from './unit-kind.ts';
import type { UnitOnDay } from './unit-on-day.ts';
import type { UnitIdentity, UnitVersion } from './unit-version.ts';

/** Ordered answers are kept up to this many units altogether; the oldest answer goes first. */
const UNITS_KEPT = 400_000;

export interface UnitsBelow {
  /** Units of that level below it on its day, at whatever depth, in Vietnamese order. */
  readonly ofLevel: (unit: UnitOnDay, level: UnitLevel) => readonly UnitOnDay[];
  /** All units below it on its day, of every level, in no order. */
  readonly all: (unit: UnitOnDay) => readonly UnitVersion[];
}

/** Walks down from a unit, on any day; `rankOf` says where each version stands in lists. */
export function indexUnitsBelow(
  versions: readonly UnitVersion[],
  rankOf: ReadonlyMap<UnitVersion, number>,
): UnitsBelow {
  const childrenOf = groupBy(versions, (version) => [version.parent]);
  const kept = new Map<string, readonly UnitOnDay[]>();
  let keptUnits = 0;

  /** Adds the units below to `found`; with a level, goes no deeper than it and adds nothing else. */
  function collect(identity: UnitIdentity, on: CalendarDay, found: UnitVersion[], level?: UnitLevel): UnitVersion[] {
    for (const child of childrenOf.get(identity) ?? []) {
      if (!holdsOn(child, on)) continue;
      if (level === undefined || child.level === level) found.push(child);
      if (child.level !== level) collect(child.identity, on, found, level);
    }
    return found;
  }

  function inOrder(unit: UnitOnDay, level: UnitLevel): readonly UnitOnDay[] {
    return collect(unit.version.identity, unit.asOf, [], level)
      .map((version) => ({ version, rank: rankOf.get(version) ?? 0 }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ version }) => ({ version, asOf: unit.asOf }));
  }

  function keep(key: string, units: readonly UnitOnDay[]): void {
    kept.set(key, units);
    keptUnits += units.length + 1;
    for (const [oldest, dropped] of kept) {
      if (keptUnits <= UNITS_KEPT) return;
      kept.delete(oldest);
      keptUnits -= dropped.length + 1;
    }
  }

  return {
    ofLevel: (unit, level) => {
      const key = `${unit.asOf} ${level} ${unit.version.identity}`;
      const known = kept.get(key);
      if (known) return known;
      const units = inOrder(unit, level);
      keep(key, units);
      return units;
    },
    all: (unit) => collect(unit.version.identity, unit.asOf, []),
  };
}
