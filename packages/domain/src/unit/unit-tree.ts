import type { CalendarDay } from '../kernel/calendar-day.ts';
import { groupBy } from '../kernel/group-by.ts';
import { traceLineage } from './lineage.ts';
import type { Succession } from './succession.ts';
import type { UnitAlias } from './unit-alias.ts';
import type { Coverage, UnitChange } from './unit-change.ts';
import type { UnitCounts } from './unit-counts.ts';
import type { UnitLevel } from './unit-kind.ts';
import { groupIntoLives, standingNearest, standingOn, type UnitLife } from './unit-life.ts';
import type { UnitOnDay } from './unit-on-day.ts';
import { indexNames, type UnitQuery } from './unit-search.ts';
import type { UnitIdentity, UnitVersion } from './unit-version.ts';
import { indexUnitsBelow } from './units-below.ts';
import { rankInVietnameseOrder } from './vietnamese-order.ts';

/** All that the record says about units. */
export interface UnitRecord {
  readonly versions: readonly UnitVersion[];
  readonly changes: readonly UnitChange[];
  readonly aliases: readonly UnitAlias[];
}

/** A unit that holds territory of an earlier one, with the changes that led there. */
export interface LineageEnd {
  readonly unit: UnitOnDay;
  readonly path: readonly UnitChange[];
  /** How much of the earlier unit came along this path: WHOLE only if every step took all of it. */
  readonly coverage: Coverage;
}

/** The administrative hierarchy on every day of the register. Immutable; knows no clock. */
export interface UnitTree {
  /** The unit as it stood, or undefined when it did not exist that day. */
  unitOn(identity: UnitIdentity, day: CalendarDay): UnitOnDay | undefined;
  /** On that day, or on the nearest day of its life; undefined only for an unknown identity. */
  unitNearest(identity: UnitIdentity, day: CalendarDay): UnitOnDay | undefined;
  unitByCode(level: UnitLevel, code: string, day: CalendarDay): UnitOnDay | undefined;
  /** Every version that bore an official code, on any day, oldest first: codes are reused. */
  versionsWithCode(level: UnitLevel, code: string): readonly UnitVersion[];
  /** The nation; undefined before the register begins. */
  root(day: CalendarDay): UnitOnDay | undefined;
  parentOf(unit: UnitOnDay): UnitOnDay | undefined;
  /** Nation first, parent last. */
  ancestorsOf(unit: UnitOnDay): UnitOnDay[];
  /**
   * All units of a level below it, at whatever depth, in Vietnamese order of name, then identity: a province's
   * communes are those under its districts and those directly under it.
   */
  below(unit: UnitOnDay, level: UnitLevel): readonly UnitOnDay[];
  counts(unit: UnitOnDay): UnitCounts;
  /** Units directly below it, of whatever level: what a tree shows when the unit is opened. */
  children(unit: UnitOnDay): readonly UnitOnDay[];
  lifeOf(identity: UnitIdentity): UnitLife | undefined;
  /**
   * Units it was made from, by changes in force on its day, oldest first. Each stands on the asker's day if it
   * exists then, else on the nearest day of its life.
   */
  predecessorsOf(unit: UnitOnDay): Succession[];
  /** Units it became part of, or gave a part to, on any day, oldest first; standing as above. */
  successorsOf(unit: UnitOnDay): Succession[];
  /** Every change that touches it, oldest first: rename, retype, reparent and reform of itself included. */
  historyOf(identity: UnitIdentity): readonly UnitChange[];
  /**
   * Units of day `to` that hold territory of this unit as it stood on day `from`, one for each path of changes.
   * Empty when it did not exist on `from`, when nothing is known of its territory, or when `to` is before `from`.
   */
  lineageTo(identity: UnitIdentity, from: CalendarDay, to: CalendarDay): LineageEnd[];
  aliasesOf(identity: UnitIdentity): readonly UnitAlias[];
  /** Units found by a name or a part of it, best match first: see `UnitQuery`. */
  search(query: UnitQuery): UnitOnDay[];
}

export function growUnitTree(record: UnitRecord): UnitTree {
  const lives = groupIntoLives(record.versions);
  const versionsByCode = groupBy(record.versions, ({ level, code }) => (code === null ? [] : [`${level} ${code}`]));
  const nations = record.versions.filter((version) => version.level === 'NATION');
  const aliases = groupBy(record.aliases, (alias) => [alias.identity]);
  const lineage = traceLineage(record.changes, (identity) => lives.get(identity));
  const rankOf = rankInVietnameseOrder(record.versions);
  const unitsBelow = indexUnitsBelow(record.versions, rankOf);
  const names = indexNames(lives, record.aliases, rankOf, ancestorsOf);

  function unitOn(identity: UnitIdentity, asOf: CalendarDay): UnitOnDay | undefined {
    const life = lives.get(identity);
    return life && standingOn(life, asOf);
  }

  function unitNearest(identity: UnitIdentity, asOf: CalendarDay): UnitOnDay | undefined {
    const life = lives.get(identity);
    return life && standingNearest(life, asOf);
  }

  function parentOf(unit: UnitOnDay): UnitOnDay | undefined {
    const { parent } = unit.version;
    return parent === null ? undefined : unitOn(parent, unit.asOf);
  }

  function ancestorsOf(unit: UnitOnDay): UnitOnDay[] {
    const parent = parentOf(unit);
    return parent ? [...ancestorsOf(parent), parent] : [];
  }

  function succession(change: UnitChange, other: UnitIdentity, asOf: CalendarDay): Succession[] {
    const unit = unitNearest(other, asOf);
    return unit ? [{ change, unit }] : [];
  }

  return {
    unitOn,
    unitNearest,
    unitByCode: (level, code, day) => standingOn({ versions: versionsByCode.get(`${level} ${code}`) ?? [] }, day),
    versionsWithCode: (level, code) =>
      (versionsByCode.get(`${level} ${code}`) ?? []).toSorted((one, other) =>
        one.validFrom < other.validFrom ? -1 : 1,
      ),
    root: (day) => standingOn({ versions: nations }, day),
    parentOf,
    ancestorsOf,
    below: unitsBelow.ofLevel,
    counts: unitsBelow.counts,
    children: unitsBelow.children,
    lifeOf: (identity) => lives.get(identity),
    predecessorsOf: ({ version, asOf }) =>
      lineage
        .into(version.identity)
        .filter((change) => change.effectiveOn <= asOf)
        .flatMap((change) => succession(change, change.from, asOf)),
    successorsOf: ({ version, asOf }) =>
      lineage.outOf(version.identity).flatMap((change) => succession(change, change.to, asOf)),
    historyOf: lineage.touching,
    lineageTo: (identity, from, to) =>
      lineage.follow(identity, from, to).flatMap((end) => {
        const unit = unitOn(end.identity, to);
        return unit ? [{ unit, path: end.path, coverage: end.coverage }] : [];
      }),
    aliasesOf: (identity) => aliases.get(identity) ?? [],
    search: names.search,
  };
}
