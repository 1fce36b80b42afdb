import { type Assessment, assessUnit } from '@ntm/domain/assessment/assess-unit';
import { bandsOf } from '@ntm/domain/assessment/criteria-bands';
import { meanCriteriaMet } from '@ntm/domain/assessment/mean-criteria-met';
import { day } from '@ntm/domain/kernel/calendar-day';
import { describe, expect, it } from 'vitest';
import { criteriaSet } from './real-rule-books.ts';

function assess(code: string, year: number, income: number | null, met: readonly number[] = []): Assessment {
  const assessed = assessUnit({
    unit: 'C01360-1',
    asOf: day(`${year}-12-31`),
    set: criteriaSet(code),
    scope: { region: 'TDMNPB', communeGroup: null, year },
    readings: [{ indicator: '10', value: income, officer: null }],
    judgements: met.map((criterion) => ({ criterion, officer: 'MET' })),
  });
  if (!assessed.ok) throw new Error(assessed.refusal.kind);
  return assessed.value;
}

describe('a commune of Cao Bằng by the shipped sets (assessment.md: Worked example)', () => {
  it('with 33 million VND in 2020 falls short of the verified 36', () => {
    const assessment = assess('COMMUNE_NTM_2016', 2020, 33, [1, 2, 3]);
    expect(assessment).toMatchObject({ metCount: 3, unknownCount: 15, totalCount: 19 });
    const [income] = assessment.gaps;
    expect(income).toMatchObject({ verdict: 'NOT_MET', observed: 33, required: 36, criterion: { code: 'INCOME' } });
    expect(income?.explanation.vi).toBe(
      'Chưa đạt: tiêu chí 10 Thu nhập. Chỉ tiêu 10 Thu nhập bình quân đầu người: 33 triệu đồng/người/năm; yêu cầu ít nhất 36 triệu đồng/người/năm (tiêu chí 10 Thu nhập, Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016–2020, vùng Trung du miền núi phía Bắc, năm 2020). Chưa đạt.',
    );
  });

  it('with 42 million VND in 2024 is told that the threshold of 45 is unverified', () => {
    const [income] = assess('COMMUNE_NTM_2021', 2024, 42).gaps;
    expect(income).toMatchObject({ verdict: 'NOT_MET', required: 45 });
    expect(income?.explanation.vi).toContain('Mức yêu cầu chưa được kiểm chứng.');
  });

  it('without a figure has not failed', () => {
    expect(assess('COMMUNE_NTM_2016', 2020, null)).toMatchObject({ metCount: 0, unknownCount: 19 });
  });

  it('is not averaged across the two sets', () => {
    expect(meanCriteriaMet([assess('COMMUNE_NTM_2016', 2020, 40), assess('COMMUNE_NTM_2021', 2024, 50)])).toEqual({
      ok: false,
      refusal: { kind: 'mixed-rule-books', codes: ['COMMUNE_NTM_2016', 'COMMUNE_NTM_2021'] },
    });
  });

  it('is reported in the bands of its set', () => {
    const labels = (code: string): string[] => bandsOf(criteriaSet(code)).map(({ label }) => label.vi);
    expect(labels('COMMUNE_NTM_2016')).toEqual(['19', '15–18', '10–14', '5–9', 'dưới 5']);
    expect(labels('COMMUNE_NTM_2026')).toEqual(['10', '5–9', 'dưới 5']);
  });
});
