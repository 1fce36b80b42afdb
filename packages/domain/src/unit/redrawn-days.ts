import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { UnitChange, UnitChangeKind } from './unit-change.ts';
import type { UnitOnDay } from './unit-on-day.ts';
import type { UnitTree } from './unit-tree.ts';

const MOVES_LAND: readonly UnitChangeKind[] = ['MERGE', 'SPLIT', 'PARTIAL_TRANSFER', 'REFORM'];

function movesLand({ kind, from, to }: UnitChange): boolean {
  return MOVES_LAND.includes(kind) && from !== to;
}

/**
 * Days on which land moved to or from a unit, or between the communes below it, oldest first: what is counted there
 * before such a day and after it is not the same.
 *
 * @param sights the unit on its first and on its last day: the communes that stood below it then are looked at
 */
export function redrawnDays(sights: readonly UnitOnDay[], tree: Pick<UnitTree, 'below' | 'historyOf'>): CalendarDay[] {
  const looked = sights.flatMap((unit) => [unit, ...tree.below(unit, 'COMMUNE')]);
  const identities = new Set(looked.map(({ version }) => version.identity));
  const changes = [...identities].flatMap((identity) => tree.historyOf(identity)).filter(movesLand);
  return [...new Set(changes.map(({ effectiveOn }) => effectiveOn))].toSorted();
}
