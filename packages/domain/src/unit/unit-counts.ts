import { UNIT_KINDS, UNIT_LEVELS, type UnitKind, type UnitLevel } from './unit-kind.ts';
import type { UnitVersion } from './unit-version.ts';

/**
 * How many units the record holds below one. Down to communes this is the register; for villages it is only
 * what published lists name, so a zero there means "none recorded", never "none".
 */
export interface UnitCounts {
  readonly byLevel: Readonly<Record<UnitLevel, number>>;
  readonly byKind: Readonly<Record<UnitKind, number>>;
}

export function countUnits(versions: Iterable<UnitVersion>): UnitCounts {
  const kinds = Object.keys(UNIT_KINDS) as UnitKind[];
  const byLevel = Object.fromEntries(UNIT_LEVELS.map((level) => [level, 0])) as Record<UnitLevel, number>;
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<UnitKind, number>;
  for (const version of versions) {
    byLevel[version.level] += 1;
    byKind[version.kind] += 1;
  }
  return { byLevel, byKind };
}
