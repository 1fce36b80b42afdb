import { type Assessment, assessUnit } from '@ntm/domain/assessment/assess-unit';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { CriteriaSet } from '@ntm/domain/rule-book/criteria-set';
import type { CurrentRecord } from '../../db/current-record.ts';
import { unpackJudgements, unpackReadings } from '../../db/packed-inputs.ts';
import { rowDay } from '../../db/row-day.ts';
import type { Assessment as AssessmentRow } from '../../generated/prisma/client.ts';

/** An assessment with the set that judged it. */
interface JudgedAssessment extends Omit<Assessment, 'criteriaSet'> {
  readonly set: CriteriaSet;
}

const judged = new WeakMap<AssessmentRow, JudgedAssessment>();

/** What a row holds of an assessment, its day as a calendar day. */
export interface AssessmentParts
  extends Pick<
    AssessmentRow,
    'id' | 'unitIdentity' | 'criteriaSet' | 'region' | 'communeGroup' | 'year' | 'readings' | 'judgements'
  > {
  readonly asOf: CalendarDay;
}

/** Judges the inputs of a row by the set that its source names; once, however many fields ask. */
export function judgeAssessment(row: AssessmentRow, record: CurrentRecord): JudgedAssessment {
  const known = judged.get(row) ?? judgeParts({ ...row, asOf: rowDay(row.asOf) }, record);
  judged.set(row, known);
  return known;
}

/** The same for parts that were read in another way. */
export function judgeParts(parts: AssessmentParts, record: CurrentRecord): JudgedAssessment {
  const set = record.ruleBooks.get(parts.criteriaSet);
  if (set?.kind !== 'CRITERIA') throw new Error(`Revision ${record.revision} has no criteria set ${parts.criteriaSet}`);
  const { region, communeGroup, year } = parts;
  const assessed = assessUnit({
    unit: parts.unitIdentity,
    asOf: parts.asOf,
    set,
    scope: { region, communeGroup, year },
    readings: unpackReadings(parts.readings),
    judgements: unpackJudgements(parts.judgements),
  });
  if (!assessed.ok) throw new Error(`Assessment ${parts.id} does not fit ${set.code}: ${assessed.refusal.kind}`);
  const { criteriaSet, ...assessment } = assessed.value;
  return { ...assessment, set };
}
