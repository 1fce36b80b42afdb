import type { Claim } from '../claim/claim.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { UnitKind } from '../unit/unit-kind.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import type { RegisterCount } from './conflict-evidence.ts';

/** Measures that the register can count, with the kinds of units they count. */
const COUNTED_KINDS: ReadonlyMap<string, readonly UnitKind[]> = new Map([
  ['communes-in-programme', ['COMMUNE', 'SPECIAL_ZONE']],
]);

/**
 * What the register holds of the units that a claim counts, on the day the claim speaks of or, where it is undated, on
 * the day of its source. Undefined for measures without a register.
 */
export function registerCountFor(
  claim: Claim,
  sourceDay: CalendarDay,
  tree: Pick<UnitTree, 'unitOn' | 'counts'>,
): RegisterCount | undefined {
  const kinds = COUNTED_KINDS.get(claim.measure);
  const on = (claim.kind === 'OBSERVATION' ? claim.asOf : null) ?? sourceDay;
  const subject = kinds && tree.unitOn(claim.subject, on);
  if (!kinds || !subject) return undefined;
  const { byKind } = tree.counts(subject);
  return { on, count: kinds.reduce((sum, kind) => sum + byKind[kind], 0) };
}
