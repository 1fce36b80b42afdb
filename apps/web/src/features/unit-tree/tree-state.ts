/** A unit of the tree with where it stands in it. */
export interface PlacedUnit<Unit> {
  readonly unit: Unit;
  /** Identities from the outermost to its own. */
  readonly path: readonly string[];
  /** Its place among those of the same parent, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
}

/** The units in sight, in reading order: all at the top, and those below every one that is open and has come. */
export function unitsInSight<Unit extends { readonly identity: string }>(
  top: readonly Unit[],
  childrenOf: (identity: string) => readonly Unit[] | undefined,
  above: readonly string[] = [],
): PlacedUnit<Unit>[] {
  return top.flatMap((unit, at) => {
    const path = [...above, unit.identity];
    const below = childrenOf(unit.identity) ?? [];
    return [{ unit, path, place: at + 1, siblings: top.length }, ...unitsInSight(below, childrenOf, path)];
  });
}

/** Where the keyboard stands: on the unit itself or, when it is not in sight, on the nearest one above it that is. */
export function nearestInSight(
  path: readonly string[],
  inSight: readonly PlacedUnit<{ readonly identity: string }>[],
): string | undefined {
  const there = new Set(inSight.map(({ unit }) => unit.identity));
  return path.findLast((identity) => there.has(identity));
}

/** Identities as the address has them, and back. */
export function toAddress(identities: readonly string[]): string | undefined {
  return identities.length === 0 ? undefined : identities.join('.');
}

export function fromAddress(text: unknown): readonly string[] {
  return typeof text === 'string' ? text.split('.').filter(Boolean) : [];
}
