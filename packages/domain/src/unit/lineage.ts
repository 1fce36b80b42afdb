import type { CalendarDay } from '../kernel/calendar-day.ts';
import { type DayInterval, holdsOn } from '../kernel/day-interval.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { Coverage, UnitChange } from './unit-change.ts';
import type { UnitIdentity } from './unit-version.ts';

/** A change that moves territory from one unit to another: not a creation from nothing, nor a unit that keeps itself. */
export interface Transfer extends UnitChange {
  readonly from: UnitIdentity;
  readonly to: UnitIdentity;
}

/** Where one path of changes leads, and how much of the first unit came along it. */
export interface LineagePath {
  readonly identity: UnitIdentity;
  readonly path: readonly UnitChange[];
  readonly coverage: Coverage;
}

export interface Lineage {
  readonly into: (identity: UnitIdentity) => readonly Transfer[];
  readonly outOf: (identity: UnitIdentity) => readonly Transfer[];
  /** Everything that touches it, changes from itself to itself included. */
  readonly touching: (identity: UnitIdentity) => readonly UnitChange[];
  readonly follow: (identity: UnitIdentity, from: CalendarDay, to: CalendarDay) => LineagePath[];
}

/** Indexes the changes by both ends, oldest first. */
export function traceLineage(
  changes: readonly UnitChange[],
  lifeOf: (identity: UnitIdentity) => DayInterval | undefined,
): Lineage {
  const ordered = changes.toSorted(oldestFirst);
  const transfers = ordered.filter(isTransfer);
  const incoming = groupBy(transfers, (transfer) => [transfer.to]);
  const outgoing = groupBy(transfers, (transfer) => [transfer.from]);
  const touching = groupBy(ordered, endsOf);
  const outOf = (identity: UnitIdentity): readonly Transfer[] => outgoing.get(identity) ?? [];

  function isAlive(identity: UnitIdentity, on: CalendarDay): boolean {
    const life = lifeOf(identity);
    return life !== undefined && holdsOn(life, on);
  }

  function follow(from: LineagePath, since: CalendarDay, to: CalendarDay): LineagePath[] {
    const ends: LineagePath[] = [];
    // A unit that received territory on the very day it ended passed it on that day.
    const endedOnArrival = !isAlive(from.identity, since);
    let firstLossOn: CalendarDay | undefined;
    const restOn = (day: CalendarDay): Coverage => (firstLossOn !== undefined && firstLossOn < day ? 'PART' : 'WHOLE');
    for (const transfer of outOf(from.identity)) {
      const isLater = endedOnArrival ? transfer.effectiveOn >= since : transfer.effectiveOn > since;
      if (!isLater || transfer.effectiveOn > to || from.path.includes(transfer)) continue;
      const next: LineagePath = {
        identity: transfer.to,
        path: [...from.path, transfer],
        // What a merger takes whole is the rest that an earlier transfer of a part left.
        coverage: combine(from.coverage, restOn(transfer.effectiveOn), transfer.coverage),
      };
      ends.push(...follow(next, transfer.effectiveOn, to));
      firstLossOn ??= transfer.effectiveOn;
    }
    if (isAlive(from.identity, to)) {
      ends.push({ ...from, coverage: combine(from.coverage, firstLossOn === undefined ? 'WHOLE' : 'PART') });
    }
    return ends;
  }

  return {
    into: (identity) => incoming.get(identity) ?? [],
    outOf,
    touching: (identity) => touching.get(identity) ?? [],
    follow: (identity, from, to) =>
      isAlive(identity, from) && from <= to ? follow({ identity, path: [], coverage: 'WHOLE' }, from, to) : [],
  };
}

/** WHOLE only if every step is; a part of anything is a part. */
function combine(...steps: readonly Coverage[]): Coverage {
  if (steps.includes('PART')) return 'PART';
  return steps.includes('UNKNOWN') ? 'UNKNOWN' : 'WHOLE';
}

function endsOf(change: UnitChange): Iterable<UnitIdentity> {
  return new Set([change.from, change.to].filter((end) => end !== null));
}

export function isTransfer(change: UnitChange): change is Transfer {
  return change.from !== null && change.to !== null && change.from !== change.to;
}

function oldestFirst(one: UnitChange, other: UnitChange): number {
  if (one.effectiveOn === other.effectiveOn) return 0;
  return one.effectiveOn < other.effectiveOn ? -1 : 1;
}
