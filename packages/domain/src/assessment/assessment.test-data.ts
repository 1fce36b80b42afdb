import { day } from '../kernel/calendar-day.ts';
import type { CriteriaSet } from '../rule-book/criteria-set.ts';
import { type Assessment, type AssessmentInputs, assessUnit } from './assess-unit.ts';

export const TDMNPB_2020 = { region: 'TDMNPB', communeGroup: null, year: 2020 };

export function buildInputs(set: CriteriaSet, over: Partial<AssessmentInputs> = {}): AssessmentInputs {
  return { unit: 'C01', asOf: day('2020-12-31'), set, scope: TDMNPB_2020, readings: [], judgements: [], ...over };
}

/** A unit of which an officer says that the first so many criteria are met, the next so many unknown, the rest not. */
export function buildAssessment(unit: string, set: CriteriaSet, met: number, unknown = 0): Assessment {
  const judgements = set.criteria
    .filter((_, place) => place < met || place >= met + unknown)
    .map(({ number }) => ({ criterion: number, officer: number <= met ? ('MET' as const) : ('NOT_MET' as const) }));
  const assessed = assessUnit(buildInputs(set, { unit, judgements }));
  if (!assessed.ok) throw new Error(`Refused: ${assessed.refusal.kind}`);
  return assessed.value;
}
