import type { CalendarDay } from '../kernel/calendar-day.ts';
import { isTransfer } from '../unit/lineage.ts';
import type { UnitChange } from '../unit/unit-change.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';

/** A day on which a unit was made, or made anew, from territory of other units. */
export interface Remaking {
  readonly on: CalendarDay;
  /** The units it was made from, itself included when it existed before. */
  readonly from: readonly UnitIdentity[];
  /** False when only a part of one of them came along. */
  readonly isWhole: boolean;
}

const ENDS_THE_SOURCE = new Set<UnitChange['kind']>(['MERGE', 'SPLIT', 'REFORM']);

/**
 * The last remaking of a unit up to a day. Taking in a unit that ends makes the receiver another unit for
 * recognition, even where the register lets it keep its identity by its name; a transfer between two units that
 * both live on does not. Undefined when there was none.
 */
export function lastRemaking(
  identity: UnitIdentity,
  upTo: CalendarDay,
  tree: Pick<UnitTree, 'lifeOf' | 'historyOf'>,
): Remaking | undefined {
  const bornOn = tree.lifeOf(identity)?.validFrom;
  const arrivals = tree
    .historyOf(identity)
    .filter(isTransfer)
    .filter(({ to, effectiveOn }) => to === identity && effectiveOn <= upTo);
  const remakes = arrivals.filter(({ kind, effectiveOn }) => ENDS_THE_SOURCE.has(kind) || effectiveOn === bornOn);
  const on = remakes.at(-1)?.effectiveOn;
  if (on === undefined) return undefined;
  const together = arrivals.filter(({ effectiveOn }) => effectiveOn === on);
  const sources = new Set(together.map(({ from }) => from));
  return {
    on,
    from: bornOn !== undefined && bornOn < on ? [identity, ...sources] : [...sources],
    isWhole: together.every(({ coverage }) => coverage !== 'PART'),
  };
}
