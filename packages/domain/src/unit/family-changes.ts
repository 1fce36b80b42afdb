import { compareDays } from '../kernel/calendar-day.ts';
import type { UnitChange } from './unit-change.ts';
import type { UnitIdentity } from './unit-version.ts';

type ChangesOf = (identity: UnitIdentity) => readonly UnitChange[];

/** A change that led land from one unit to another: neither a new name nor a beginning or an end without the other. */
type Passage = UnitChange & { readonly from: UnitIdentity; readonly to: UnitIdentity };

function passagesOf(identity: UnitIdentity, changesOf: ChangesOf): Passage[] {
  return changesOf(identity).filter(
    (change): change is Passage => change.from !== null && change.to !== null && change.from !== change.to,
  );
}

/** Every passage from one unit on, over any number of hops, in one direction. */
function follow(identity: UnitIdentity, changesOf: ChangesOf, end: 'from' | 'to'): Passage[] {
  const start = end === 'to' ? 'from' : 'to';
  const reached = new Set([identity]);
  const found: Passage[] = [];
  // A set hands out what is added to it on the way, and each unit once.
  for (const next of reached) {
    for (const passage of passagesOf(next, changesOf)) {
      if (passage[start] !== next) continue;
      found.push(passage);
      reached.add(passage[end]);
    }
  }
  return found;
}

/**
 * Every change by which land came to a unit or went from it, over all hops, oldest first: what it was made from, what
 * it became, and what else went into what it became.
 *
 * @param changesOf every change that touches a unit, its own ones included
 */
export function familyChanges(identity: UnitIdentity, changesOf: ChangesOf): UnitChange[] {
  const after = follow(identity, changesOf, 'to');
  const beside = after.flatMap(({ to }) => passagesOf(to, changesOf));
  const all = new Set<UnitChange>([...follow(identity, changesOf, 'from'), ...after, ...beside]);
  return [...all].toSorted((one, other) => compareDays(one.effectiveOn, other.effectiveOn));
}
