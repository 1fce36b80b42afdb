import type { CalendarDay } from '../kernel/calendar-day.ts';
import { holdsOn } from '../kernel/day-interval.ts';
import { groupBy } from '../kernel/group-by.ts';
import { rememberUpTo } from '../kernel/remember.ts';
import { countUnits, type UnitCounts } from './unit-counts.ts';
import type { UnitLevel } from './unit-kind.ts';
import type { UnitOnDay } from './unit-on-day.ts';
import type { UnitIdentity, UnitVersion } from './unit-version.ts';
import type { RankOf } from './vietnamese-order.ts';

/** Ordered lists are kept up to this many units altogether. */
const UNITS_KEPT = 400_000;
const COUNTS_KEPT = 5_000;

export interface UnitsBelow {
  /** Units directly below it on its day, of whatever level, in Vietnamese order. */
  readonly children: (unit: UnitOnDay) => readonly UnitOnDay[];
  /** Units of that level below it on its day, at whatever depth, in Vietnamese order. */
  readonly ofLevel: (unit: UnitOnDay, level: UnitLevel) => readonly UnitOnDay[];
  /** How many of each level and kind stand below it on its day. */
  readonly counts: (unit: UnitOnDay) => UnitCounts;
}

/** Walks down from a unit, on any day; `rankOf` says where each version stands in lists. */
export function indexUnitsBelow(versions: readonly UnitVersion[], rankOf: RankOf): UnitsBelow {
  const childrenOf = groupBy(versions, (version) => [version.parent]);
  const rememberList = rememberUpTo<readonly UnitOnDay[]>(UNITS_KEPT, (units) => units.length + 1);
  const rememberCounts = rememberUpTo<UnitCounts>(COUNTS_KEPT, () => 1);

  /** Adds the units below to `found`; with a level, goes no deeper than it and adds nothing else. */
  function collect(identity: UnitIdentity, on: CalendarDay, found: UnitVersion[], level?: UnitLevel): UnitVersion[] {
    for (const child of childrenOf.get(identity) ?? []) {
      if (!holdsOn(child, on)) continue;
      if (level === undefined || child.level === level) found.push(child);
      if (child.level !== level) collect(child.identity, on, found, level);
    }
    return found;
  }

  function inOrder(versions: readonly UnitVersion[], asOf: CalendarDay): readonly UnitOnDay[] {
    return versions
      .map((version) => ({ version, rank: rankOf(version) }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ version }) => ({ version, asOf }));
  }

  return {
    children: ({ version, asOf }) =>
      inOrder(
        (childrenOf.get(version.identity) ?? []).filter((child) => holdsOn(child, asOf)),
        asOf,
      ),
    ofLevel: (unit, level) =>
      rememberList(`${unit.asOf} ${level} ${unit.version.identity}`, () =>
        inOrder(collect(unit.version.identity, unit.asOf, [], level), unit.asOf),
      ),
    counts: (unit) =>
      rememberCounts(`${unit.asOf} ${unit.version.identity}`, () =>
        countUnits(collect(unit.version.identity, unit.asOf, [])),
      ),
  };
}
