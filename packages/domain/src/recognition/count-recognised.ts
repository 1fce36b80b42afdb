import type { RecognitionTier } from '../claim/claim.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { UnitLevel } from '../unit/unit-kind.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import { includesTier, isInProgramme } from './recognition-ladder.ts';
import { standingOf } from './recognition-on.ts';
import type { RecognitionRecord } from './recognition-record.ts';

/** Which units to count: all of a level below one, by the status they hold. */
export interface RecognitionQuestion {
  readonly within: UnitIdentity;
  readonly level: UnitLevel;
  /** The day whose units are counted: the register the figure stands on. */
  readonly registerDay: CalendarDay;
  /** The day whose decisions count; later decisions on the same units do not. */
  readonly day: CalendarDay;
  /** `atLeast` counts nâng cao among đạt chuẩn, as official series do; `exactly` does not. */
  readonly tier: { readonly atLeast: RecognitionTier } | { readonly exactly: RecognitionTier };
}

/** A count with all that it leaves open: only `recognised` is a finding, and only of `of` units. */
export interface RecognitionCount {
  readonly recognised: number;
  /** Units in the programme on the register day. */
  readonly of: number;
  /** Units of which the record holds no decision and no complete list. */
  readonly unknown: number;
  readonly notAssessed: number;
}

/**
 * Units in the programme on one register that hold a status by one day's decisions. When the two days differ, a unit
 * is judged on the earlier of them: a decision of `day` cannot name a unit that the register no longer holds, and a
 * unit of the register that did not exist yet on `day` counts as not assessed.
 *
 * @returns undefined when the unit asked about did not exist on the register day
 */
export function countRecognised(
  { within, level, registerDay, day, tier }: RecognitionQuestion,
  record: RecognitionRecord & { readonly tree: Pick<UnitTree, 'below'> },
): RecognitionCount | undefined {
  const top = record.tree.unitOn(within, registerDay);
  if (!top) return undefined;
  const units = record.tree.below(top, level).filter(({ version }) => isInProgramme(version.kind));
  const judgedOn = day < registerDay ? day : registerDay;
  const count = { recognised: 0, of: units.length, unknown: 0, notAssessed: 0 };
  for (const { version } of units) {
    const unit = record.tree.unitOn(version.identity, judgedOn);
    const state = unit && standingOf(unit, record);
    if (state === undefined || state.standing === 'NOT_ASSESSED_AFTER_CHANGE') count.notAssessed += 1;
    else if (state.standing === 'UNKNOWN') count.unknown += 1;
    else if (state.standing === 'RECOGNISED') {
      const counts =
        'atLeast' in tier ? includesTier(version.kind, state.tier, tier.atLeast) : state.tier === tier.exactly;
      if (counts) count.recognised += 1;
    }
  }
  return count;
}
