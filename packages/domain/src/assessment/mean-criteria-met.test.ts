import { describe, expect, it } from 'vitest';
import { buildPlainSet } from '../rule-book/rule-book.test-data.ts';
import { buildAssessment } from './assessment.test-data.ts';
import { meanCriteriaMet } from './mean-criteria-met.ts';

const nineteen = buildPlainSet(19);
const ten = buildPlainSet(10, { code: 'COMMUNE_NTM_2026' });

describe('the mean number of criteria met (assessment.md: Mean)', () => {
  it('keeps both of its numbers', () => {
    const assessments = [
      buildAssessment('A', nineteen, 12),
      buildAssessment('B', nineteen, 19),
      buildAssessment('C', nineteen, 0),
    ];
    expect(meanCriteriaMet(assessments)).toEqual({ ok: true, value: { numerator: 31, denominator: 3, leftOut: [] } });
  });

  it('leaves out communes with unknown criteria and names them, instead of counting unknown as unmet', () => {
    const assessments = [buildAssessment('A', nineteen, 12), buildAssessment('B', nineteen, 10, 1)];
    expect(meanCriteriaMet(assessments)).toEqual({
      ok: true,
      value: { numerator: 12, denominator: 1, leftOut: ['B'] },
    });
  });

  it('over nothing, or over nothing known, is refused and is not zero', () => {
    const refusal = { ok: false, refusal: { kind: 'empty-scope' } };
    expect(meanCriteriaMet([])).toEqual(refusal);
    expect(meanCriteriaMet([buildAssessment('A', nineteen, 3, 2)])).toEqual(refusal);
  });

  it('across rule books is refused', () => {
    expect(meanCriteriaMet([buildAssessment('A', ten, 9), buildAssessment('B', nineteen, 12)])).toEqual({
      ok: false,
      refusal: { kind: 'mixed-rule-books', codes: ['COMMUNE_NTM_2016', 'COMMUNE_NTM_2026'] },
    });
  });
});
