import { describe, expect, it } from 'vitest';
import { buildCriteriaSet, buildCriterion, buildIndicator, buildThreshold } from '../rule-book/rule-book.test-data.ts';
import type { Threshold } from '../rule-book/threshold.ts';
import { TDMNPB_2020 } from './assessment.test-data.ts';
import { type IndicatorResult, judgeIndicator } from './judge-indicator.ts';
import type { OfficerVerdict } from './officer-verdict.ts';

const criterion = buildCriterion();
const set = buildCriteriaSet({ criteria: [criterion] });
const place = { set, criterion, scope: TDMNPB_2020 };

function judge(
  value: number | null,
  threshold: Partial<Threshold> = {},
  officer: OfficerVerdict | null = null,
): IndicatorResult {
  const indicator = buildIndicator({ thresholds: [buildThreshold(threshold)] });
  return judgeIndicator(indicator, { indicator: '10', value, officer }, place);
}

describe('one value against its threshold (assessment.md: One value)', () => {
  it.each([
    ['AT_LEAST', 35.99, 'NOT_MET'],
    ['AT_LEAST', 36, 'MET'],
    ['AT_LEAST', 36.01, 'MET'],
    ['MORE_THAN', 36, 'NOT_MET'],
    ['MORE_THAN', 36.01, 'MET'],
    ['MORE_THAN', 35.99, 'NOT_MET'],
    ['AT_MOST', 35.99, 'MET'],
    ['AT_MOST', 36, 'MET'],
    ['AT_MOST', 36.01, 'NOT_MET'],
    ['LESS_THAN', 36, 'NOT_MET'],
    ['LESS_THAN', 35.99, 'MET'],
    ['LESS_THAN', 36.01, 'NOT_MET'],
  ] as const)('%s 36 with %d is %s', (comparator, value, verdict) => {
    expect(judge(value, { comparator })).toMatchObject({ verdict, byRule: verdict, observed: value });
  });

  it.each([null, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'is not known without a figure (%s), never not met',
    (value) => {
      expect(judge(value)).toMatchObject({ verdict: 'UNKNOWN', observed: null, distance: null });
    },
  );

  it('takes 0 for a figure', () => {
    expect(judge(0)).toMatchObject({ verdict: 'NOT_MET', observed: 0, distance: 1 });
    expect(judge(0, { comparator: 'AT_MOST', value: 5 })).toMatchObject({ verdict: 'MET', distance: 0 });
  });

  it('is not known without any reading', () => {
    const result = judgeIndicator(buildIndicator(), undefined, place);
    expect(result).toMatchObject({ verdict: 'UNKNOWN', observed: null, officer: null, threshold: { value: 36 } });
  });

  it('is not known without a threshold, and keeps the figure', () => {
    const result = judgeIndicator(
      buildIndicator({ thresholds: [] }),
      { indicator: '10', value: 33, officer: null },
      place,
    );
    expect(result).toMatchObject({
      verdict: 'UNKNOWN',
      observed: 33,
      threshold: null,
      distance: null,
      restsOnUnverified: false,
    });
  });

  it('keeps the threshold that it was judged by', () => {
    expect(judge(33, { region: 'TDMNPB', year: 2020 }).threshold).toEqual(
      buildThreshold({ region: 'TDMNPB', year: 2020 }),
    );
  });

  it.each([
    ['AT_LEAST', 36, 27, 0.25],
    ['AT_LEAST', 36, 45, 0],
    ['MORE_THAN', 36, 27, 0.25],
    ['AT_MOST', 12, 15, 0.25],
    ['LESS_THAN', 12, 15, 0.25],
    ['AT_MOST', 12, 3, 0],
    ['AT_MOST', 0, 3, 3],
    ['AT_LEAST', -4, -5, 0.25],
  ] as const)('%s %d with %d lies at %d of the threshold from it', (comparator, value, observed, distance) => {
    expect(judge(observed, { comparator, value }).distance).toBeCloseTo(distance, 12);
  });
});

describe("an unverified threshold (assessment.md: The officer's word)", () => {
  it('judges, and says that the verdict rests on it', () => {
    expect(judge(33, { verified: false })).toMatchObject({ verdict: 'NOT_MET', restsOnUnverified: true });
    expect(judge(33, { verified: true })).toMatchObject({ verdict: 'NOT_MET', restsOnUnverified: false });
  });

  it('gives way to an officer', () => {
    const result = judge(33, { verified: false }, 'MET');
    expect(result).toMatchObject({ verdict: 'MET', byRule: 'NOT_MET', isDisputed: true, restsOnUnverified: false });
  });

  it('does not give way when it is verified', () => {
    expect(judge(33, { verified: true }, 'MET')).toMatchObject({
      verdict: 'NOT_MET',
      officer: 'MET',
      isDisputed: true,
    });
  });

  it('says nothing without a figure', () => {
    expect(judge(null, { verified: false }).restsOnUnverified).toBe(false);
  });
});

describe('the explanation of a verdict', () => {
  it('says what was seen, what is required, by which rule, where and when', () => {
    expect(judge(33, { region: 'TDMNPB', year: 2020 }).explanation).toEqual({
      vi: 'Chỉ tiêu 10 Thu nhập bình quân: 33 triệu đồng; yêu cầu ít nhất 36 triệu đồng (tiêu chí 10 Thu nhập, Bộ tiêu chí 2016, vùng Trung du miền núi phía Bắc, năm 2020). Chưa đạt.',
      en: 'Indicator 10 Mean income: 33 million VND; required at least 36 million VND (criterion 10 Income, The set of 2016, region Northern Midlands and Mountains, year 2020). Not met.',
    });
  });

  it('names only the keys that the threshold was chosen by', () => {
    const result = judgeIndicator(
      buildIndicator({ thresholds: [buildThreshold({ communeGroup: 3, comparator: 'AT_MOST', value: 4.5 })] }),
      { indicator: '10', value: 4.5, officer: null },
      { ...place, scope: { ...TDMNPB_2020, communeGroup: 3 } },
    );
    expect(result.explanation).toEqual({
      vi: 'Chỉ tiêu 10 Thu nhập bình quân: 4,5 triệu đồng; yêu cầu nhiều nhất 4,5 triệu đồng (tiêu chí 10 Thu nhập, Bộ tiêu chí 2016, nhóm xã 3). Đạt.',
      en: 'Indicator 10 Mean income: 4.5 million VND; required at most 4.5 million VND (criterion 10 Income, The set of 2016, commune group 3). Met.',
    });
  });

  it.each([
    ['MORE_THAN', 'yêu cầu trên 36', 'required more than 36'],
    ['LESS_THAN', 'yêu cầu dưới 36', 'required less than 36'],
  ] as const)('words %s', (comparator, vi, en) => {
    const { explanation } = judge(1, { comparator });
    expect(explanation.vi).toContain(vi);
    expect(explanation.en).toContain(en);
  });

  it('marks an unverified threshold and an officer who disagrees', () => {
    expect(judge(33, { verified: false }, 'MET').explanation).toEqual({
      vi: 'Chỉ tiêu 10 Thu nhập bình quân: 33 triệu đồng; yêu cầu ít nhất 36 triệu đồng (tiêu chí 10 Thu nhập, Bộ tiêu chí 2016). Đạt. Mức yêu cầu chưa được kiểm chứng. Cán bộ đánh giá: đạt. Đánh giá này khác với số liệu.',
      en: 'Indicator 10 Mean income: 33 million VND; required at least 36 million VND (criterion 10 Income, The set of 2016). Met. The threshold is unverified. An officer judged: met. That differs from the figures.',
    });
  });

  it('says when there is no figure, and whose word stands in', () => {
    expect(judge(null, {}, 'NOT_MET').explanation).toEqual({
      vi: 'Chỉ tiêu 10 Thu nhập bình quân: chưa có số liệu; yêu cầu ít nhất 36 triệu đồng (tiêu chí 10 Thu nhập, Bộ tiêu chí 2016). Chưa đạt. Cán bộ đánh giá: chưa đạt.',
      en: 'Indicator 10 Mean income: no figure; required at least 36 million VND (criterion 10 Income, The set of 2016). Not met. An officer judged: not met.',
    });
  });

  it.each([
    [[], 'hồ sơ chưa ghi mức nào', 'none is on record'],
    [[buildThreshold({ communeGroup: 1 })], 'chưa biết nhóm xã', 'not given: commune group'],
    [
      [buildThreshold({ region: 'DNB' })],
      'hồ sơ chưa ghi mức cho vùng Trung du miền núi phía Bắc',
      'none is on record for region Northern Midlands and Mountains',
    ],
    [[buildThreshold({ year: 2022 })], 'hồ sơ chưa ghi mức cho năm 2020', 'none is on record for year 2020'],
  ])('says why there is no threshold', (thresholds, vi, en) => {
    const { explanation } = judgeIndicator(
      buildIndicator({ thresholds }),
      { indicator: '10', value: 33, officer: null },
      place,
    );
    expect(explanation).toEqual({
      vi: `Chỉ tiêu 10 Thu nhập bình quân: 33 triệu đồng; không có mức yêu cầu để so: ${vi} (tiêu chí 10 Thu nhập, Bộ tiêu chí 2016). Chưa rõ.`,
      en: `Indicator 10 Mean income: 33 million VND; no threshold to compare with: ${en} (criterion 10 Income, The set of 2016). Not known.`,
    });
  });

  it('shows the code of a region that the set does not name', () => {
    const { explanation } = judgeIndicator(
      buildIndicator({ thresholds: [buildThreshold({ region: 'DNB' })] }),
      { indicator: '10', value: 33, officer: null },
      { ...place, scope: { ...TDMNPB_2020, region: 'BIEN' } },
    );
    expect(explanation.vi).toContain('cho vùng BIEN');
  });
});
