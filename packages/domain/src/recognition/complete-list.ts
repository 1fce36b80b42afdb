import { type DayInterval, holdsOn } from '../kernel/day-interval.ts';
import type { UnitLevel } from '../unit/unit-kind.ts';
import type { UnitOnDay } from '../unit/unit-on-day.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';

/**
 * A published list that leaves nobody out: within its span the record holds every decision on units of one level
 * inside one unit. Only then does the absence of a decision say anything.
 */
export interface CompleteList extends DayInterval {
  readonly within: UnitIdentity;
  readonly level: UnitLevel;
  readonly source: string;
}

export function listCovering(
  lists: readonly CompleteList[],
  unit: UnitOnDay,
  tree: Pick<UnitTree, 'ancestorsOf'>,
): CompleteList | undefined {
  const { version, asOf } = unit;
  const lineUp = new Set([version, ...tree.ancestorsOf(unit).map((above) => above.version)].map((one) => one.identity));
  return lists.find((list) => list.level === version.level && holdsOn(list, asOf) && lineUp.has(list.within));
}
