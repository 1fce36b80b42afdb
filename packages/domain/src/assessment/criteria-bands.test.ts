import { describe, expect, it } from 'vitest';
import { buildPlainSet } from '../rule-book/rule-book.test-data.ts';
import { buildAssessment } from './assessment.test-data.ts';
import { bandsOf, distributeByBand } from './criteria-bands.ts';

const nineteen = buildPlainSet(19, { bandFloors: [19, 15, 10, 5, 0] });
const ten = buildPlainSet(10, { code: 'COMMUNE_NTM_2026', bandFloors: [10, 5, 0] });

describe('the bands of the reports (assessment.md: Bands)', () => {
  it('follow the set', () => {
    expect(bandsOf(nineteen).map(({ label }) => label.vi)).toEqual(['19', '15–18', '10–14', '5–9', 'dưới 5']);
    expect(bandsOf(ten).map(({ label }) => label.en)).toEqual(['10', '5–9', 'under 5']);
    expect(bandsOf(nineteen).map(({ from, to }) => [from, to])).toEqual([
      [19, 19],
      [15, 18],
      [10, 14],
      [5, 9],
      [0, 4],
    ]);
  });

  it.each([
    [19, '19'],
    [18, '15–18'],
    [15, '15–18'],
    [14, '10–14'],
    [10, '10–14'],
    [9, '5–9'],
    [5, '5–9'],
    [4, 'dưới 5'],
    [0, 'dưới 5'],
  ])('put a commune that meets %i into %s', (met, label) => {
    const distributed = distributeByBand([buildAssessment('A', nineteen, met)], nineteen);
    if (!distributed.ok) throw new Error(distributed.refusal.kind);
    const filled = distributed.value.bands.filter(({ units }) => units.length > 0);
    expect(filled).toMatchObject([{ label: { vi: label }, units: ['A'] }]);
    expect(distributed.value.undetermined).toEqual([]);
  });

  it('leave open where a commune belongs when its unknown criteria could move it', () => {
    const assessments = [buildAssessment('stays', nineteen, 15, 3), buildAssessment('could-rise', nineteen, 15, 4)];
    expect(distributeByBand(assessments, nineteen)).toMatchObject({
      ok: true,
      value: { bands: [{ units: [] }, { units: ['stays'] }, { units: [] }, {}, {}], undetermined: ['could-rise'] },
    });
  });

  it('are refused over nothing, across rule books, and for a set that has none', () => {
    const [a, b] = [buildAssessment('A', nineteen, 3), buildAssessment('B', ten, 3)];
    const mixed = { kind: 'mixed-rule-books', codes: ['COMMUNE_NTM_2016', 'COMMUNE_NTM_2026'] };
    expect(distributeByBand([], nineteen)).toEqual({ ok: false, refusal: { kind: 'empty-scope' } });
    expect(distributeByBand([a, b], nineteen)).toEqual({ ok: false, refusal: mixed });
    expect(distributeByBand([b], nineteen)).toEqual({ ok: false, refusal: mixed });
    expect(distributeByBand([a], ten)).toEqual({ ok: false, refusal: mixed });
    const bandless = buildPlainSet(9, { code: 'DISTRICT_NTM_2021' });
    expect(distributeByBand([buildAssessment('C', bandless, 3)], bandless)).toEqual({
      ok: false,
      refusal: { kind: 'no-bands-in-set', set: 'DISTRICT_NTM_2021' },
    });
  });
});
