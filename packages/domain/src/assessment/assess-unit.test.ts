import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCriteriaSet,
  buildCriterion,
  buildIndicator,
  buildPlainSet,
  buildThreshold,
} from '../rule-book/rule-book.test-data.ts';
import { type AssessmentInputs, assessUnit, type CriterionJudgement } from './assess-unit.ts';
import { buildInputs, TDMNPB_2020 } from './assessment.test-data.ts';
import type { IndicatorReading } from './judge-indicator.ts';
import type { OfficerVerdict } from './officer-verdict.ts';

/** Criterion 1 has two figures, 2 and 3 one each, the rest only an officer's word. */
const set = buildCriteriaSet({
  criteria: [
    buildCriterion({
      number: 1,
      hasAllIndicators: true,
      indicators: [
        buildIndicator({ code: '1.1', thresholds: [buildThreshold({ value: 100 })] }),
        buildIndicator({ code: '1.2', thresholds: [buildThreshold({ value: 10, comparator: 'AT_MOST' })] }),
      ],
    }),
    buildCriterion({
      number: 2,
      hasAllIndicators: true,
      indicators: [buildIndicator({ code: '2', thresholds: [buildThreshold({ value: 50 })] })],
    }),
    buildCriterion({
      number: 3,
      hasAllIndicators: true,
      indicators: [buildIndicator({ code: '3', thresholds: [buildThreshold({ value: 80, verified: false })] })],
    }),
    buildCriterion({ number: 4 }),
    buildCriterion({ number: 5 }),
  ],
});

function assess(over: Partial<AssessmentInputs>) {
  const assessed = assessUnit(buildInputs(set, over));
  if (!assessed.ok) throw new Error(assessed.refusal.kind);
  return assessed.value;
}

describe('a unit (assessment.md: A unit)', () => {
  it('meets the criteria that are met, of those its set has', () => {
    const assessment = assess({
      readings: [
        { indicator: '1.1', value: 100, officer: null },
        { indicator: '1.2', value: 10, officer: null },
        { indicator: '2', value: 40, officer: null },
      ],
      judgements: [{ criterion: 4, officer: 'MET' }],
    });
    expect(assessment).toMatchObject({
      unit: 'C01',
      asOf: '2020-12-31',
      criteriaSet: 'COMMUNE_NTM_2016',
      scope: TDMNPB_2020,
    });
    expect(assessment).toMatchObject({ metCount: 2, unknownCount: 2, totalCount: 5 });
    expect(assessment.results.map(({ verdict }) => verdict)).toEqual(['MET', 'NOT_MET', 'UNKNOWN', 'MET', 'UNKNOWN']);
  });

  it('of which nothing is known has met nothing and missed nothing', () => {
    expect(assess({})).toMatchObject({ metCount: 0, unknownCount: 5, totalCount: 5 });
  });

  it('is refused by a set whose content is not established', () => {
    const shell = buildCriteriaSet({ code: 'VILLAGE_NTM_2018', criteria: [] });
    expect(assessUnit(buildInputs(shell))).toEqual({
      ok: false,
      refusal: { kind: 'content-not-established', set: 'VILLAGE_NTM_2018' },
    });
  });

  it('is refused when inputs are not in the set, naming every one', () => {
    const readings = ['1.1', '9.9', '8'].map((indicator): IndicatorReading => ({ indicator, value: 1, officer: null }));
    const judgements = [4, 6, 20].map((criterion): CriterionJudgement => ({ criterion, officer: 'MET' }));
    expect(assessUnit(buildInputs(set, { readings, judgements }))).toEqual({
      ok: false,
      refusal: { kind: 'not-in-set', set: 'COMMUNE_NTM_2016', criteria: [6, 20], indicators: ['9.9', '8'] },
    });
  });

  it('is refused when something is given twice, naming it once', () => {
    const readings = ['1.1', '2', '1.1', '1.1'].map(
      (indicator): IndicatorReading => ({ indicator, value: 1, officer: null }),
    );
    expect(assessUnit(buildInputs(set, { readings }))).toEqual({
      ok: false,
      refusal: { kind: 'given-twice', set: 'COMMUNE_NTM_2016', criteria: [], indicators: ['1.1'] },
    });
    const judgements = [4, 4].map((criterion): CriterionJudgement => ({ criterion, officer: 'MET' }));
    expect(assessUnit(buildInputs(set, { judgements }))).toMatchObject({
      refusal: { kind: 'given-twice', criteria: [4], indicators: [] },
    });
  });
});

describe('what a unit still lacks (assessment.md: Gaps)', () => {
  const gapsOf = (over: Partial<AssessmentInputs>): number[] =>
    assess(over).gaps.map(({ criterion }) => criterion.number);

  it('comes nearest to the threshold first, then what has no figure, what is not known last', () => {
    const readings: IndicatorReading[] = [
      { indicator: '1.1', value: 50, officer: null },
      { indicator: '2', value: 45, officer: null },
      { indicator: '3', value: 60, officer: null },
    ];
    expect(gapsOf({ readings, judgements: [{ criterion: 5, officer: 'NOT_MET' }] })).toEqual([2, 3, 1, 5, 4]);
  });

  it('leaves out what is met', () => {
    const judgements = [1, 2, 3, 4, 5].map((criterion): CriterionJudgement => ({ criterion, officer: 'MET' }));
    expect(gapsOf({ judgements })).toEqual([]);
  });

  it('keeps the order of the set among equals', () => {
    const judgements = [5, 4].map((criterion): CriterionJudgement => ({ criterion, officer: 'NOT_MET' }));
    expect(gapsOf({ judgements })).toEqual([4, 5, 1, 2, 3]);
  });
});

describe('an assessment, whatever the figures', () => {
  const figure = fc.option(fc.double({ min: 0, max: 200, noNaN: true }));
  const officer = fc.constantFrom<OfficerVerdict | null>('MET', 'NOT_MET', null);
  const readingsOf = fc
    .record({
      '1.1': fc.tuple(figure, officer),
      '1.2': fc.tuple(figure, officer),
      '2': fc.tuple(figure, officer),
      '3': fc.tuple(figure, officer),
    })
    .map((all) =>
      Object.entries(all).map(([indicator, [value, word]]): IndicatorReading => ({ indicator, value, officer: word })),
    );
  const judgementsOf = fc
    .subarray([1, 2, 3, 4, 5])
    .chain((numbers) =>
      fc.tuple(
        ...numbers.map((criterion) =>
          fc.constantFrom<OfficerVerdict>('MET', 'NOT_MET').map((word) => ({ criterion, officer: word })),
        ),
      ),
    );

  it('is the same for any order of its inputs', () => {
    fc.assert(
      fc.property(readingsOf, judgementsOf, (readings, judgements) => {
        const turned = { readings: readings.toReversed(), judgements: judgements.toReversed() };
        expect(assess(turned)).toEqual(assess({ readings, judgements }));
      }),
    );
  });

  it('never turns a yes into a no when an officer finds one more criterion met', () => {
    fc.assert(
      fc.property(readingsOf, judgementsOf, fc.integer({ min: 1, max: 5 }), (readings, judgements, criterion) => {
        const better = [
          ...judgements.filter((judgement) => judgement.criterion !== criterion),
          { criterion, officer: 'MET' as const },
        ];
        const [before, after] = [assess({ readings, judgements }), assess({ readings, judgements: better })];
        expect(after.metCount).toBeGreaterThanOrEqual(before.metCount);
        for (const [place, { verdict }] of before.results.entries()) {
          if (verdict === 'MET') expect(after.results[place]?.verdict).toBe('MET');
        }
      }),
    );
  });

  it('never turns a yes into a no when a figure improves', () => {
    fc.assert(
      fc.property(
        readingsOf,
        judgementsOf,
        fc.double({ min: 0, max: 200, noNaN: true }),
        (readings, judgements, more) => {
          const better = readings.map((reading) => {
            if (reading.value === null) return reading;
            return { ...reading, value: reading.indicator === '1.2' ? reading.value - more : reading.value + more };
          });
          const [before, after] = [assess({ readings, judgements }), assess({ readings: better, judgements })];
          for (const [place, { verdict }] of before.results.entries()) {
            if (verdict === 'MET') expect(after.results[place]?.verdict).toBe('MET');
          }
        },
      ),
    );
  });

  it('counts every criterion once, as met or as a gap', () => {
    fc.assert(
      fc.property(readingsOf, judgementsOf, (readings, judgements) => {
        const { metCount, gaps, totalCount } = assess({ readings, judgements });
        expect(metCount + gaps.length).toBe(totalCount);
      }),
    );
  });

  it('takes its total from the set', () => {
    for (const count of [9, 10, 19, 20]) {
      const assessed = assessUnit(buildInputs(buildPlainSet(count)));
      expect(assessed).toMatchObject({ ok: true, value: { totalCount: count } });
    }
  });
});
