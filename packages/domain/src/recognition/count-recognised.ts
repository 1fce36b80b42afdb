import type { RecognitionTier } from '../claim/claim.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { UnitKind, UnitLevel } from '../unit/unit-kind.ts';
import type { UnitOnDay } from '../unit/unit-on-day.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import type { RecognitionDecision } from './recognition-decision.ts';
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

/** The units asked about, by what the record says of them; together they are all that are in the programme. */
export interface SortedByStanding {
  /** Those that hold the status, each with the decision that gave it. */
  readonly recognised: readonly { readonly unit: UnitOnDay; readonly decision: RecognitionDecision }[];
  /** Those known not to hold it. */
  readonly others: readonly UnitOnDay[];
  readonly unknown: readonly UnitOnDay[];
  readonly notAssessed: readonly UnitOnDay[];
}

type CountedRecord = RecognitionRecord & { readonly tree: Pick<UnitTree, 'below'> };

/**
 * Units in the programme on one register that hold a status by one day's decisions. When the two days differ, a unit
 * is judged on the earlier of them: a decision of `day` cannot name a unit that the register no longer holds, and a
 * unit of the register that did not exist yet on `day` counts as not assessed.
 *
 * @returns undefined when the unit asked about did not exist on the register day
 */
export function countRecognised(question: RecognitionQuestion, record: CountedRecord): RecognitionCount | undefined {
  const sorted = sortByStanding(question, record);
  if (!sorted) return undefined;
  const { recognised, others, unknown, notAssessed } = sorted;
  return {
    recognised: recognised.length,
    of: recognised.length + others.length + unknown.length + notAssessed.length,
    unknown: unknown.length,
    notAssessed: notAssessed.length,
  };
}

/** The same one by one, in Vietnamese order of name: what the count was made from. */
export function sortByStanding(
  { within, level, registerDay, day, tier }: RecognitionQuestion,
  record: CountedRecord,
): SortedByStanding | undefined {
  const top = record.tree.unitOn(within, registerDay);
  if (!top) return undefined;
  const units = record.tree.below(top, level).filter(({ version }) => isInProgramme(version.kind));
  const judgedOn = day < registerDay ? day : registerDay;
  const sorted = {
    recognised: [] as { unit: UnitOnDay; decision: RecognitionDecision }[],
    others: [] as UnitOnDay[],
    unknown: [] as UnitOnDay[],
    notAssessed: [] as UnitOnDay[],
  };
  for (const unit of units) {
    const { identity, kind } = unit.version;
    const judged = record.tree.unitOn(identity, judgedOn);
    const state = judged && standingOf(judged, record);
    if (state === undefined || state.standing === 'NOT_ASSESSED_AFTER_CHANGE') sorted.notAssessed.push(unit);
    else if (state.standing === 'UNKNOWN') sorted.unknown.push(unit);
    else if (state.standing === 'RECOGNISED' && holds(kind, state.tier, tier)) {
      sorted.recognised.push({ unit, decision: state.decision });
    } else sorted.others.push(unit);
  }
  return sorted;
}

function holds(kind: UnitKind, held: RecognitionTier, asked: RecognitionQuestion['tier']): boolean {
  return 'atLeast' in asked ? includesTier(kind, held, asked.atLeast) : held === asked.exactly;
}
