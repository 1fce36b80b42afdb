import { UNIT_LEVELS } from './unit-kind.ts';
import type { UnitOnDay } from './unit-on-day.ts';

/** A name among the words of a place, with or without type word, and which units it can mean. */
export interface PlaceName {
  readonly text: string;
  readonly means: (unit: UnitOnDay) => boolean;
}

/** The name of a unit, then names of units above it, from the nearest up. */
type Place = readonly [PlaceName, ...PlaceName[]];

/**
 * Ways to read a text as names from the smallest unit up, the longest first name first: "Đức Long, Hòa An" is Đức Long
 * in Hòa An. A comma ends a name; without commas any word may.
 * @param readName undefined when no unit has such a name
 */
export function readPlace(text: string, readName: (text: string) => PlaceName | undefined): Iterable<Place> {
  const read = new Map<string, PlaceName | undefined>();

  function nameOf(words: readonly string[]): PlaceName | undefined {
    const name = words.join(' ').replace(/,$/, '');
    if (!read.has(name)) read.set(name, readName(name));
    return read.get(name);
  }

  function* placesIn(words: readonly string[], levels: number): Generator<Place> {
    if (levels === 0) return;
    for (let length = words.length; length > 0; length -= 1) {
      const name = nameOf(words.slice(0, length));
      if (!name) continue;
      if (length === words.length) yield [name];
      else for (const above of placesIn(words.slice(length), levels - 1)) yield [name, ...above];
    }
  }

  return placesIn(
    text
      .replace(/\s*,\s*/g, ', ')
      .trim()
      .split(/\s+/),
    UNIT_LEVELS.length,
  );
}

/** True when each name means a unit further up than the one before; levels may be left out. */
export function areInOrder(names: readonly PlaceName[], upwards: readonly UnitOnDay[]): boolean {
  const [nearest, ...further] = names;
  if (!nearest) return true;
  const place = upwards.findIndex(nearest.means);
  return place !== -1 && areInOrder(further, upwards.slice(place + 1));
}
