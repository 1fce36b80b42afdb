import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';

/**
 * Whether counts of units below a subject stand on two registers: some district or commune below it began, ended or
 * moved in or out between the two days. Villages have no register of their own and follow their communes.
 */
export function registerChanged(
  subject: UnitIdentity,
  one: CalendarDay,
  other: CalendarDay,
  tree: Pick<UnitTree, 'unitOn' | 'below'>,
): boolean {
  const unitsOn = (day: CalendarDay): Set<UnitIdentity> | undefined => {
    const unit = tree.unitOn(subject, day);
    if (!unit) return undefined;
    const below = [...tree.below(unit, 'DISTRICT'), ...tree.below(unit, 'COMMUNE')];
    return new Set(below.map(({ version }) => version.identity));
  };
  const [before, after] = [unitsOn(one), unitsOn(other)];
  if (!before || !after) return true;
  return before.size !== after.size || [...before].some((identity) => !after.has(identity));
}
