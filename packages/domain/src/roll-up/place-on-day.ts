import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { UnitLevel } from '../unit/unit-kind.ts';
import type { UnitOnDay } from '../unit/unit-on-day.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';

/**
 * The one unit of a level in which the territory of a unit lies on a day: itself, one above it or, when it has ended,
 * one above all that it became. Undefined when it lies in several, or when the record does not say.
 */
export function placeOnDay(
  identity: UnitIdentity,
  day: CalendarDay,
  level: UnitLevel,
  tree: Pick<UnitTree, 'unitOn' | 'unitNearest' | 'lineageTo' | 'ancestorsOf'>,
): UnitOnDay | undefined {
  const standing = tree.unitOn(identity, day);
  const nearest = tree.unitNearest(identity, day);
  const ends = standing
    ? [standing]
    : nearest
      ? tree.lineageTo(identity, nearest.asOf, day).map(({ unit }) => unit)
      : [];
  const places = new Map<UnitIdentity, UnitOnDay>();
  for (const end of ends) {
    const place = [...tree.ancestorsOf(end), end].find(({ version }) => version.level === level);
    if (!place) return undefined;
    places.set(place.version.identity, place);
  }
  const [only, ...others] = places.values();
  return others.length === 0 ? only : undefined;
}
