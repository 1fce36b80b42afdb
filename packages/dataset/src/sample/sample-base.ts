import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { lastRemaking } from '@ntm/domain/recognition/remaking';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import { growUnitTree, type UnitTree } from '@ntm/domain/unit/unit-tree';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import type { Dataset } from '../dataset.ts';
import type { Region } from '../gazetteer/read-province-regions.ts';
import { laterOf } from './day-arithmetic.ts';
import { randomOf } from './random.ts';

/** A commune-level unit on one day, with what decides how it fares. */
export interface SampleCommune {
  readonly unit: UnitOnDay;
  readonly province: UnitOnDay;
  /** Undefined since the end of districts. */
  readonly district: UnitOnDay | undefined;
  readonly region: Region;
  /** The unit since it was last made from others: a status ends with it. */
  readonly making: string;
  /** Its place among all communes, best at 0: it reaches a level as soon as a larger share of communes does. */
  readonly rank: number;
}

/** The real register, and where on it figures are made up. */
export interface SampleBase {
  readonly record: Dataset;
  readonly tree: UnitTree;
  /** On the first day of the register. */
  readonly nation: UnitOnDay;
  /** Communes, wards and townships as they stood; a day before the register stands for its first. */
  communesOn(asked: CalendarDay): readonly SampleCommune[];
  /** See `SampleCommune.making`; undefined when the unit does not stand or is no commune (xã) on that day. */
  makingOn(identity: UnitIdentity, on: CalendarDay): string | undefined;
  /** Undefined where nothing is made up. */
  describe(commune: UnitOnDay): SampleCommune | undefined;
  /** A day of the register: the day itself or the first one. */
  known(asked: CalendarDay): CalendarDay;
  /** Whether figures are made up for units of this province. */
  covers(province: UnitIdentity): boolean;
}

/**
 * @param regions of the provinces of before July 2025
 * @param provinces the only ones that figures are made up for; all when left out
 */
export function sampleBase(
  record: Dataset,
  regions: ReadonlyMap<UnitIdentity, Region>,
  provinces?: readonly UnitIdentity[],
): SampleBase {
  const tree = growUnitTree({
    versions: record.unitVersions,
    changes: record.unitChanges,
    aliases: record.unitAliases,
  });
  const nation = tree.root(record.registerFrom);
  if (!nation) throw new Error('A register has a nation on its first day.');
  const chosen = provinces && new Set(provinces);
  const covers = (province: UnitIdentity): boolean => chosen?.has(province) ?? true;
  const known = (asked: CalendarDay): CalendarDay => laterOf(asked, record.registerFrom);
  const byDay = new Map<CalendarDay, readonly SampleCommune[]>();

  /** Of the first unit it was made from, where its own province is younger than the regions. */
  function regionOf(unit: UnitOnDay): Region {
    const region = regions.get(above(unit, 'PROVINCE')?.version.identity ?? '');
    if (region) return region;
    const [origin] = tree.predecessorsOf(unit).filter(({ unit: other }) => other.asOf < unit.asOf);
    return origin ? regionOf(origin.unit) : 'TDMNPB';
  }

  function above(unit: UnitOnDay, level: 'PROVINCE' | 'DISTRICT'): UnitOnDay | undefined {
    return tree.ancestorsOf(unit).find(({ version }) => version.level === level);
  }

  function makingOf({ version, asOf }: UnitOnDay): string {
    return `${version.identity} ${lastRemaking(version.identity, asOf, tree)?.on ?? 'as found'}`;
  }

  function makingOn(identity: UnitIdentity, on: CalendarDay): string | undefined {
    const unit = tree.unitOn(identity, on);
    return unit?.version.kind === 'COMMUNE' ? makingOf(unit) : undefined;
  }

  function describe(unit: UnitOnDay): SampleCommune | undefined {
    const province = above(unit, 'PROVINCE');
    if (!province || !covers(province.version.identity)) return undefined;
    const making = makingOf(unit);
    return {
      unit,
      province,
      district: above(unit, 'DISTRICT'),
      region: regionOf(unit),
      making,
      rank: randomOf('rank', making).fraction(),
    };
  }

  function communesOn(asked: CalendarDay): readonly SampleCommune[] {
    const on = known(asked);
    const remembered = byDay.get(on);
    if (remembered) return remembered;
    const root = tree.root(on);
    const communes = root
      ? tree
          .below(root, 'COMMUNE')
          .flatMap((unit) => describe(unit) ?? [])
          .toSorted(byIdentity)
      : [];
    byDay.set(on, communes);
    return communes;
  }

  return { record, tree, nation, communesOn, makingOn, describe, known, covers };
}

/** Not by name: collation may differ from one machine to another. */
function byIdentity({ unit: one }: SampleCommune, { unit: other }: SampleCommune): number {
  return one.version.identity < other.version.identity ? -1 : 1;
}
