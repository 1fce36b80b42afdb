import { describe, expect, it } from 'vitest';
import { buildPlainSet } from '../rule-book/rule-book.test-data.ts';
import { buildAssessment } from './assessment.test-data.ts';
import { unitsUnder } from './units-under.ts';

const nineteen = buildPlainSet(19);

describe('"dưới 10 tiêu chí" (assessment.md: Fewer than ten)', () => {
  it('leaves out a commune that meets ten', () => {
    const assessments = [
      buildAssessment('nine', nineteen, 9),
      buildAssessment('ten', nineteen, 10),
      buildAssessment('eleven', nineteen, 11),
    ];
    expect(unitsUnder(10, assessments)).toEqual({ ok: true, value: { under: ['nine'], undetermined: [] } });
  });

  it('does not decide where unknown criteria could lift a commune to the limit', () => {
    const assessments = [
      buildAssessment('eight-and-one', nineteen, 8, 1),
      buildAssessment('eight-and-two', nineteen, 8, 2),
      buildAssessment('ten-and-three', nineteen, 10, 3),
    ];
    expect(unitsUnder(10, assessments)).toEqual({
      ok: true,
      value: { under: ['eight-and-one'], undetermined: ['eight-and-two'] },
    });
  });

  it('is refused over nothing and across rule books', () => {
    const other = buildPlainSet(19, { code: 'COMMUNE_NTM_2021' });
    expect(unitsUnder(10, [])).toEqual({ ok: false, refusal: { kind: 'empty-scope' } });
    expect(unitsUnder(10, [buildAssessment('A', nineteen, 1), buildAssessment('B', other, 1)])).toMatchObject({
      refusal: { kind: 'mixed-rule-books' },
    });
  });
});
