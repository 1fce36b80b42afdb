import { describe, expect, it } from 'vitest';
import type { Criterion } from '../rule-book/criteria-set.ts';
import { buildCriteriaSet, buildCriterion, buildIndicator, buildThreshold } from '../rule-book/rule-book.test-data.ts';
import { TDMNPB_2020 } from './assessment.test-data.ts';
import { judgeCriterion } from './judge-criterion.ts';
import type { IndicatorReading } from './judge-indicator.ts';
import type { OfficerVerdict } from './officer-verdict.ts';

const indicators = [
  buildIndicator({ code: '4.1', thresholds: [buildThreshold({ value: 50 })] }),
  buildIndicator({ code: '4.2', thresholds: [buildThreshold({ value: 100 })] }),
  buildIndicator({ code: '4.3', thresholds: [buildThreshold({ value: 10 })] }),
];
const electricity = buildCriterion({ number: 4, indicators, hasAllIndicators: true });

function judge(criterion: Criterion, values: Readonly<Record<string, number>>, officer: OfficerVerdict | null = null) {
  const readings = Object.entries(values).map(
    ([indicator, value]): IndicatorReading => ({ indicator, value, officer: null }),
  );
  return judgeCriterion(criterion, {
    set: buildCriteriaSet({ criteria: [criterion] }),
    scope: TDMNPB_2020,
    readings,
    officer,
  });
}

describe('a criterion (assessment.md: A criterion)', () => {
  it.each([
    [{ '4.1': 50, '4.2': 100, '4.3': 10 }, 'MET'],
    [{ '4.1': 50, '4.2': 99, '4.3': 10 }, 'PARTLY_MET'],
    [{ '4.1': 49, '4.2': 99, '4.3': 9 }, 'NOT_MET'],
    [{ '4.1': 50, '4.2': 100 }, 'UNKNOWN'],
    [{ '4.1': 49 }, 'NOT_MET'],
    [{ '4.1': 50, '4.2': 99 }, 'PARTLY_MET'],
    [{}, 'UNKNOWN'],
  ] as const)('with %j is %s', (values, verdict) => {
    expect(judge(electricity, values)).toMatchObject({ verdict, byRule: verdict });
  });

  it('is not called met by figures while indicators of the instrument are not on record', () => {
    const partial = { ...electricity, hasAllIndicators: false };
    const all = { '4.1': 50, '4.2': 100, '4.3': 10 };
    expect(judge(partial, all).verdict).toBe('UNKNOWN');
    expect(judge(partial, { ...all, '4.2': 1 }).verdict).toBe('PARTLY_MET');
    expect(judge(partial, all, 'MET')).toMatchObject({ verdict: 'MET', isDisputed: false });
  });

  it('without indicators is what the officer says, and otherwise not known', () => {
    expect(judge(buildCriterion(), {})).toMatchObject({
      verdict: 'UNKNOWN',
      observed: null,
      required: null,
      distance: null,
    });
    expect(judge(buildCriterion({ hasAllIndicators: true }), {}).verdict).toBe('UNKNOWN');
    expect(judge(buildCriterion(), {}, 'NOT_MET')).toMatchObject({ verdict: 'NOT_MET', distance: null });
  });

  it('shows the figures of the indicator furthest from its threshold', () => {
    expect(judge(electricity, { '4.1': 45, '4.2': 80, '4.3': 9 })).toMatchObject({
      observed: 80,
      required: 100,
      distance: 0.2,
    });
    expect(judge(electricity, { '4.1': 25, '4.2': 80, '4.3': 9 })).toMatchObject({
      observed: 25,
      required: 50,
      distance: 0.5,
    });
  });

  it('shows the figures of its only indicator also when met or not known', () => {
    const single = buildCriterion({ indicators: [buildIndicator()], hasAllIndicators: true });
    expect(judge(single, { '10': 40 })).toMatchObject({ verdict: 'MET', observed: 40, required: 36, distance: null });
    expect(judge(single, {})).toMatchObject({ verdict: 'UNKNOWN', observed: null, required: 36, distance: null });
    expect(judge(electricity, { '4.1': 50 })).toMatchObject({ observed: null, required: null, distance: null });
  });

  it('gives no distance to what only an officer finds wanting', () => {
    const single = buildCriterion({ indicators: [buildIndicator()] });
    expect(judge(single, { '10': 40 }, 'NOT_MET')).toMatchObject({ verdict: 'NOT_MET', distance: null });
    const unverified = buildIndicator({ thresholds: [buildThreshold({ verified: false })] });
    const criterion = buildCriterion({ indicators: [unverified], hasAllIndicators: true });
    const set = buildCriteriaSet({ criteria: [criterion] });
    const readings: IndicatorReading[] = [{ indicator: '10', value: 40, officer: 'NOT_MET' }];
    const result = judgeCriterion(criterion, { set, scope: TDMNPB_2020, readings, officer: null });
    expect(result).toMatchObject({ verdict: 'NOT_MET', observed: 40, distance: null });
  });

  it('takes no distance from an indicator that an officer has called met', () => {
    const unverified = buildIndicator({ code: '4.1', thresholds: [buildThreshold({ verified: false, value: 50 })] });
    const criterion = buildCriterion({
      number: 4,
      indicators: [unverified, ...indicators.slice(1)],
      hasAllIndicators: true,
    });
    const set = buildCriteriaSet({ criteria: [criterion] });
    const readings: IndicatorReading[] = [
      { indicator: '4.1', value: 1, officer: 'MET' },
      { indicator: '4.2', value: 90, officer: null },
      { indicator: '4.3', value: 10, officer: null },
    ];
    const result = judgeCriterion(criterion, { set, scope: TDMNPB_2020, readings, officer: null });
    expect(result).toMatchObject({ verdict: 'PARTLY_MET', observed: 90, required: 100, distance: 0.1 });
  });

  it('overrules an officer by verified thresholds only, and shows the difference either way', () => {
    const values = { '4.1': 49, '4.2': 100, '4.3': 10 };
    expect(judge(electricity, values, 'MET')).toMatchObject({
      verdict: 'PARTLY_MET',
      officer: 'MET',
      isDisputed: true,
    });
    const [first, ...others] = indicators;
    const doubtful = buildIndicator({ ...first, thresholds: [buildThreshold({ value: 50, verified: false })] });
    const criterion = { ...electricity, indicators: [doubtful, ...others] };
    expect(judge(criterion, values, 'MET')).toMatchObject({ verdict: 'MET', byRule: 'PARTLY_MET', isDisputed: true });
  });

  it('explains itself through its indicators', () => {
    const single = buildCriterion({ indicators: [buildIndicator()] });
    const result = judge(single, { '10': 33 }, 'MET');
    expect(result.explanation).toEqual({
      vi: `Chưa đạt: tiêu chí 10 Thu nhập. ${result.indicators[0]?.explanation.vi} Hồ sơ chưa có đủ chỉ tiêu của tiêu chí này nên riêng số liệu không đủ để kết luận đạt. Cán bộ đánh giá: đạt. Đánh giá này khác với số liệu.`,
      en: `Not met: criterion 10 Income. ${result.indicators[0]?.explanation.en} Not all indicators of this criterion are on record, so figures alone are not enough to call it met. An officer judged: met. That differs from the figures.`,
    });
    const whole = buildCriterion({ indicators: [buildIndicator()], hasAllIndicators: true });
    expect(judge(whole, { '10': 40 }).explanation.en).toMatch(/^Met: criterion 10 Income\. Indicator 10 .* Met\.$/);
    expect(judge(electricity, { '4.1': 50, '4.2': 99 }).explanation).toMatchObject({
      vi: expect.stringMatching(/^Đạt một phần: /),
      en: expect.stringMatching(/^Partly met: /),
    });
  });
});
