import { type Assessment, assessUnit } from '@ntm/domain/assessment/assess-unit';
import type { CriteriaSet } from '@ntm/domain/rule-book/criteria-set';
import type { CurrentRecord } from '../../db/current-record.ts';
import { type PackedJudgement, type PackedReading, unpackJudgements, unpackReadings } from '../../db/packed-inputs.ts';
import { rowDay } from '../../db/row-day.ts';
import type { Assessment as AssessmentRow } from '../../generated/prisma/client.ts';

/** An assessment with the set that judged it. */
interface JudgedAssessment extends Omit<Assessment, 'criteriaSet'> {
  readonly set: CriteriaSet;
}

const judged = new WeakMap<AssessmentRow, JudgedAssessment>();

/** Judges the inputs of a row by the set that its source names; once, however many fields ask. */
export function judgeAssessment(row: AssessmentRow, record: CurrentRecord): JudgedAssessment {
  const known = judged.get(row) ?? judge(row, record);
  judged.set(row, known);
  return known;
}

function judge(row: AssessmentRow, record: CurrentRecord): JudgedAssessment {
  const set = record.ruleBooks.get(row.criteriaSet);
  if (set?.kind !== 'CRITERIA') throw new Error(`Revision ${record.revision} has no criteria set ${row.criteriaSet}`);
  const { region, communeGroup, year } = row;
  const assessed = assessUnit({
    unit: row.unitIdentity,
    asOf: rowDay(row.asOf),
    set,
    scope: { region, communeGroup, year },
    // The columns hold what the loader packed.
    readings: unpackReadings(row.readings as unknown as PackedReading[]),
    judgements: unpackJudgements(row.judgements as unknown as PackedJudgement[]),
  });
  if (!assessed.ok) throw new Error(`Assessment ${row.id} does not fit ${set.code}: ${assessed.refusal.kind}`);
  const { criteriaSet, ...assessment } = assessed.value;
  return { ...assessment, set };
}
