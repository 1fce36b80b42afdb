import { describe, expect, it } from 'vitest';
import { AVERAGE } from '../claim/claim.test-data.ts';
import { day } from '../kernel/calendar-day.ts';
import { evaluateTarget } from './evaluate-target.ts';
import { buildContext, flow, stock, target, verdict } from './target.test-data.ts';

describe('docs/domain/targets.md: Stock and flow (handbook 7.8)', () => {
  const newOnes = target({ basis: 'FLOW', comparator: 'INCREASE_BY' });

  it('takes no total for a flow and no flow for a total', () => {
    expect(verdict(newOnes, [stock(9)])).toBe('UNKNOWN');
    expect(verdict(target(), [flow(9)])).toBe('UNKNOWN');
  });

  it('judges a flow by the figure of its own period', () => {
    expect(evaluateTarget(newOnes, buildContext([flow(8)]))).toMatchObject({
      verdict: 'MET',
      actual: 8,
      evidence: ['O-8'],
      explanation: { vi: 'Đạt: 8 xã (31/12/2020).', en: 'Reached: 8 communes (31/12/2020).' },
    });
    expect(verdict(newOnes, [flow(7)])).toBe('NOT_MET');
    expect(verdict(newOnes, [flow(7, { asOf: day('2020-11-30') })])).toBe('UNKNOWN');
    expect(verdict(newOnes, [flow(8, { period: '2021' })])).toBe('UNKNOWN');
    expect(verdict(newOnes, [flow(7, { asOf: null })])).toBe('NOT_MET');
    expect(verdict(newOnes, [flow(7, { asOf: null })], { asOf: day('2020-12-31') })).toBe('NOT_MET');
    expect(verdict(newOnes, [flow(7, { asOf: null })], { asOf: day('2020-12-30') })).toBe('UNKNOWN');
    expect(verdict(target({ basis: 'FLOW' }), [flow(8)])).toBe('MET');
  });

  it('does not take an excess over a plan, or a fall, for what was gained', () => {
    expect(verdict(newOnes, [flow(9, { baselinePeriod: 'kế hoạch 2020' })])).toBe('UNKNOWN');
    expect(verdict(newOnes, [flow(9, { comparator: 'DECREASE_BY' })])).toBe('UNKNOWN');
    expect(verdict({ ...newOnes, baselinePeriod: '2019' }, [flow(9, { baselinePeriod: '2019' })])).toBe('MET');
  });

  it('names what is missing for a flow', () => {
    expect(evaluateTarget(newOnes, buildContext()).explanation).toEqual({
      vi: 'Chưa có số mới của “Xã đạt chuẩn nông thôn mới” trong năm 2020, cũng không có tổng số ở đầu kỳ (31/12/2019) và cuối kỳ.',
      en: 'No figure for what “Communes that meet the new-rural standard” gained in 2020, nor totals at its start (31/12/2019) and end.',
    });
    expect(evaluateTarget({ ...newOnes, period: null }, buildContext([flow(9)])).explanation).toEqual({
      vi: 'Chưa có số mới của “Xã đạt chuẩn nông thôn mới”.',
      en: 'No figure for what “Communes that meet the new-rural standard” gained.',
    });
  });

  it('gives no verdict while sources disagree about the gain or the totals', () => {
    expect(evaluateTarget(newOnes, buildContext([flow(8), flow(9)]))).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: ['O-8', 'O-9'],
    });
    const start = (value: number) => stock(value, { asOf: day('2019-12-31') });
    expect(evaluateTarget(newOnes, buildContext([start(20), start(21), stock(30)]))).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: ['O-20', 'O-21'],
    });
    expect(evaluateTarget(newOnes, buildContext([start(20), stock(30), stock(31)]))).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: ['O-30', 'O-31'],
    });
  });

  describe('two totals on one register', () => {
    const start = stock(20, { asOf: day('2019-12-31') });

    it('give the flow as their difference, told as computed', () => {
      expect(evaluateTarget(newOnes, buildContext([start, stock(28)]))).toEqual({
        verdict: 'MET',
        actual: 8,
        evidence: ['O-20', 'O-28'],
        failing: [],
        units: [],
        explanation: {
          vi: 'Đạt: 8 xã, tính từ 20 xã (31/12/2019) và 28 xã (31/12/2020).',
          en: 'Reached: 8 communes, computed from 20 communes (31/12/2019) and 28 communes (31/12/2020).',
        },
      });
      expect(verdict(newOnes, [start, stock(27)])).toBe('NOT_MET');
      expect(verdict(newOnes, [start, stock(27, { asOf: day('2020-06-30') })])).toBe('UNKNOWN');
    });

    it('give a decrease the other way round', () => {
      const fewer = target({ basis: 'FLOW', comparator: 'DECREASE_BY', value: 11 });
      expect(verdict(fewer, [start, stock(9)])).toBe('MET');
      expect(verdict(fewer, [start, stock(10)])).toBe('NOT_MET');
    });

    it('start from the baseline that the source names', () => {
      const since2019 = { ...newOnes, period: '2021', baselinePeriod: '2019' };
      const end2021 = { asOf: day('2021-12-31') };
      expect(verdict(since2019, [start, stock(28, end2021)])).toBe('MET');
      expect(verdict(since2019, [stock(20), stock(28, end2021)])).toBe('UNKNOWN');
      expect(verdict({ ...since2019, baselinePeriod: null }, [stock(20), stock(28, end2021)])).toBe('MET');
    });

    it('give nothing when one of them is a bound or only one is there', () => {
      expect(verdict(newOnes, [start])).toBe('UNKNOWN');
      expect(verdict(newOnes, [stock(28)])).toBe('UNKNOWN');
      expect(evaluateTarget(newOnes, buildContext([start, stock(28, { comparator: 'MORE_THAN' })]))).toMatchObject({
        verdict: 'UNKNOWN',
        evidence: ['O-20', 'O-28'],
        explanation: { en: 'The figure is only a bound or a range, which does not decide it.' },
      });
      expect(verdict(newOnes, [{ ...start, comparator: 'ABOUT' }, stock(28)])).toBe('UNKNOWN');
    });

    it('keep decimals exact: 11.54 after 10.04 is a gain of 1.5', () => {
      const average = target({ measure: AVERAGE.code, basis: 'FLOW', comparator: 'INCREASE_BY', value: 1.5 });
      const observations = [
        stock(10.04, { measure: AVERAGE.code, asOf: day('2019-12-31') }),
        stock(11.54, { measure: AVERAGE.code }),
      ];
      const progress = evaluateTarget(average, buildContext(observations, { measure: AVERAGE }));
      expect(progress).toMatchObject({ verdict: 'MET', actual: 1.5 });
      expect(progress.explanation.vi).toBe(
        'Đạt: 1,5 tiêu chí/xã, tính từ 10,04 tiêu chí/xã (31/12/2019) và 11,54 tiêu chí/xã (31/12/2020).',
      );
    });
  });

  it('gives a verdict on an unspecified basis only where both readings agree, and says so', () => {
    const unclear = target({ basis: 'UNSPECIFIED', value: 8 });
    const start = stock(1, { asOf: day('2019-12-31') });
    expect(evaluateTarget(unclear, buildContext([stock(9)]))).toMatchObject({
      verdict: 'UNKNOWN',
      actual: null,
      evidence: ['O-9'],
      explanation: { vi: expect.stringMatching(/^Nguồn không nói là số mới hay tổng số\. Chưa có số mới.*Đạt: 9 xã/) },
    });
    expect(verdict(unclear, [flow(9)])).toBe('UNKNOWN');
    expect(evaluateTarget(unclear, buildContext([])).explanation.en).toMatch(
      /^The source does not say whether it is new ones or all\. No figure for what .* gained.* No figure for .* \(in all\)/,
    );
    expect(verdict(unclear, [start, stock(8)])).toBe('UNKNOWN');
    expect(evaluateTarget(unclear, buildContext([start, stock(9)]))).toMatchObject({
      verdict: 'MET',
      actual: 9,
      evidence: ['O-1', 'O-9'],
      explanation: {
        en: expect.stringMatching(/^The source does not say whether it is new ones or all\. Reached: 9 communes/),
      },
    });
    expect(verdict(unclear, [start, stock(7)])).toBe('NOT_MET');
  });
});
