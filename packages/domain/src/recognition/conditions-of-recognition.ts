import type { RecognitionTier } from '../claim/claim.ts';
import { type CalendarDay, day } from '../kernel/calendar-day.ts';
import { type DayInterval, holdsOn } from '../kernel/day-interval.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { UnitKind } from '../unit/unit-kind.ts';
import { isInProgramme, stepOf, tiersBelow } from './recognition-ladder.ts';

/** Conditions of QĐ 18/2022/QĐ-TTg, signed and in force on 02/08/2022, for 2021–2025. None is established after it. */
const CONDITIONS_IN_FORCE: DayInterval = { validFrom: day('2022-08-02'), validTo: day('2026-01-01') };

/** What is known about a unit that asks for a status. Null always means: not reported. */
export interface RecognitionFacts {
  readonly kind: UnitKind;
  readonly tier: RecognitionTier;
  /** Statuses held on the day. */
  readonly held: readonly RecognitionTier[];
  /** Names of the criteria of the set that are not met; null while nobody has assessed the unit. */
  readonly unmetCriteria: readonly string[] | null;
  /** Share of citizens satisfied, in percent. */
  readonly satisfaction: number | null;
  /** The share asked for by the set, in percent; null while the set's text is not at hand. */
  readonly satisfactionRequired: number | null;
  /** Outstanding basic-construction debt of the programme (nợ đọng xây dựng cơ bản). */
  readonly hasConstructionDebt: boolean | null;
  /** Listed as a place of complex security and order. */
  readonly hasComplexSecurity: boolean | null;
}

export type RecognitionRefusal =
  | { readonly kind: 'rule-not-established' }
  | { readonly kind: 'outside-programme' }
  | { readonly kind: 'tier-not-for-kind' }
  | { readonly kind: 'tier-not-yet'; readonly firstOn: CalendarDay }
  | { readonly kind: 'already-recognised' }
  | { readonly kind: 'tier-skipped'; readonly missing: readonly RecognitionTier[] }
  | { readonly kind: 'criteria-not-assessed' }
  | { readonly kind: 'criteria-unmet'; readonly criteria: readonly string[] }
  | { readonly kind: 'satisfaction-not-reported' }
  | { readonly kind: 'satisfaction-below'; readonly reported: number; readonly required: number }
  | { readonly kind: 'debt-not-reported' }
  | { readonly kind: 'debt-outstanding' }
  | { readonly kind: 'security-not-reported' }
  | { readonly kind: 'security-complex' };

/**
 * Whether a unit fulfils the conditions of a status. Fulfilling them is not being recognised: that takes a decision.
 *
 * @returns every condition that fails or is not reported, so that the asker can mend all at once
 * @law QĐ 18/2022/QĐ-TTg (02/08/2022): the set met in full, citizens satisfied, no construction debt, no complex security
 */
export function meetsConditions(
  facts: RecognitionFacts,
  on: CalendarDay,
): Result<RecognitionTier, readonly RecognitionRefusal[]> {
  const refusals = [
    ...(holdsOn(CONDITIONS_IN_FORCE, on) ? [] : [{ kind: 'rule-not-established' } as const]),
    ...ladderRefusals(facts, on),
    ...criteriaRefusals(facts),
    ...satisfactionRefusals(facts),
    ...flagRefusals(facts.hasConstructionDebt, 'debt-not-reported', 'debt-outstanding'),
    ...flagRefusals(facts.hasComplexSecurity, 'security-not-reported', 'security-complex'),
  ];
  return refusals.length === 0 ? accept(facts.tier) : refuse(refusals);
}

function ladderRefusals({ kind, tier, held }: RecognitionFacts, on: CalendarDay): RecognitionRefusal[] {
  if (!isInProgramme(kind)) return [{ kind: 'outside-programme' }];
  const step = stepOf(kind, tier);
  if (!step) return [{ kind: 'tier-not-for-kind' }];
  const refusals: RecognitionRefusal[] = [];
  if (step.firstOn !== null && on < step.firstOn) refusals.push({ kind: 'tier-not-yet', firstOn: step.firstOn });
  if (held.includes(tier)) refusals.push({ kind: 'already-recognised' });
  const missing = tiersBelow(kind, tier).filter((below) => !held.includes(below));
  if (missing.length > 0) refusals.push({ kind: 'tier-skipped', missing });
  return refusals;
}

function criteriaRefusals({ unmetCriteria }: RecognitionFacts): RecognitionRefusal[] {
  if (unmetCriteria === null) return [{ kind: 'criteria-not-assessed' }];
  return unmetCriteria.length > 0 ? [{ kind: 'criteria-unmet', criteria: unmetCriteria }] : [];
}

function satisfactionRefusals({ satisfaction, satisfactionRequired }: RecognitionFacts): RecognitionRefusal[] {
  if (satisfaction === null || satisfactionRequired === null) return [{ kind: 'satisfaction-not-reported' }];
  if (satisfaction >= satisfactionRequired) return [];
  return [{ kind: 'satisfaction-below', reported: satisfaction, required: satisfactionRequired }];
}

function flagRefusals<Unreported extends RecognitionRefusal['kind'], Present extends RecognitionRefusal['kind']>(
  flag: boolean | null,
  unreported: Unreported,
  present: Present,
): { kind: Unreported | Present }[] {
  if (flag === null) return [{ kind: unreported }];
  return flag ? [{ kind: present }] : [];
}
