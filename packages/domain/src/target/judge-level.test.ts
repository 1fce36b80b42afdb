import { describe, expect, it } from 'vitest';
import { AVERAGE, SHARE } from '../claim/claim.test-data.ts';
import type { Observation } from '../claim/claim.ts';
import { day } from '../kernel/calendar-day.ts';
import { buildChange, buildRecord, buildVersion } from '../recognition/recognition.test-data.ts';
import { evaluateTarget } from './evaluate-target.ts';
import { buildContext, stock, target, verdict } from './target.test-data.ts';

describe('docs/domain/targets.md: One register (handbook 7.4)', () => {
  const merging = buildRecord({
    communes: [buildVersion({ identity: 'a' }), buildVersion({ identity: 'b', validTo: day('2020-03-01') })],
    changes: [buildChange({ from: 'b', to: 'a' })],
  });
  const world = { tree: merging.tree, recognition: merging };

  it('does not compare a count after a merger with a target from before it', () => {
    expect(evaluateTarget(target(), buildContext([stock(9)], world))).toEqual({
      verdict: 'UNKNOWN',
      actual: null,
      evidence: ['O-9'],
      failing: [],
      units: [],
      explanation: {
        vi: 'Không so được: chỉ tiêu và số liệu tính trên hai danh mục đơn vị khác nhau (trước và sau sắp xếp).',
        en: 'Not comparable: target and figure count on two registers (before and after a rearrangement of units).',
      },
    });
    expect(verdict(target(), [stock(9, { asOf: day('2020-02-29') })], world)).toBe('MET');
    expect(verdict(target(), [stock(9)], { ...world, statedOn: day('2020-03-01') })).toBe('MET');
  });

  it('goes by what both say about their register', () => {
    const after = target({ registerBasis: 'AFTER_MERGER' });
    expect(verdict(after, [stock(9, { registerBasis: 'AFTER_MERGER' })], world)).toBe('MET');
    expect(verdict(after, [stock(9, { registerBasis: 'BEFORE_MERGER' })])).toBe('UNKNOWN');
    expect(verdict(after, [stock(9)], world)).toBe('UNKNOWN');
    expect(verdict(after, [stock(9)])).toBe('MET');
    expect(verdict(target(), [stock(9, { registerBasis: 'AFTER_MERGER' })])).toBe('MET');
    expect(verdict(target(), [stock(9, { registerBasis: 'AFTER_MERGER' })], world)).toBe('UNKNOWN');
  });

  it('takes no difference across a merger', () => {
    const newOnes = target({ basis: 'FLOW', comparator: 'INCREASE_BY' });
    const observations = [stock(20, { asOf: day('2019-12-31') }), stock(28)];
    expect(evaluateTarget(newOnes, buildContext(observations, world))).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: ['O-20', 'O-28'],
      explanation: { vi: expect.stringMatching(/^Không so được/) },
    });
    const [start, end] = [
      stock(20, { asOf: day('2019-12-31'), registerBasis: 'BEFORE_MERGER' }),
      stock(28, { registerBasis: 'AFTER_MERGER' }),
    ];
    expect(verdict(newOnes, [start, end])).toBe('UNKNOWN');
  });

  it('lets shares and averages stand, which carry their own denominator', () => {
    const share = target({ measure: SHARE.code, comparator: 'AT_LEAST', value: 60 });
    const found = stock(62, { measure: SHARE.code });
    expect(evaluateTarget(share, buildContext([found], { ...world, measure: SHARE }))).toMatchObject({
      verdict: 'MET',
      explanation: { vi: 'Đạt: 62% (31/12/2020).' },
    });
    const rise = target({ measure: AVERAGE.code, basis: 'FLOW', comparator: 'INCREASE_BY', value: 1, valueTo: 1.5 });
    const levels = [
      stock(11, { measure: AVERAGE.code, asOf: day('2019-12-31') }),
      stock(12, { measure: AVERAGE.code }),
    ];
    expect(verdict(rise, levels, { ...world, measure: AVERAGE })).toBe('MET');
    const unsaid = target({ measure: AVERAGE.code, basis: 'UNSPECIFIED', value: 12 });
    expect(verdict(unsaid, levels, { ...world, measure: AVERAGE })).toBe('MET');
    const presumed = target({ measure: AVERAGE.code, basis: 'UNSPECIFIED', comparator: 'INCREASE_BY', value: 2 });
    expect(verdict(presumed, levels, { ...world, measure: AVERAGE })).toBe('NOT_MET');
  });

  it('does not compare when the subject was made between the two days', () => {
    const born = buildRecord({ communes: [buildVersion({ identity: 'c', validFrom: day('2020-06-01') })] });
    const aim = { ...target(), subject: 'c' };
    expect(verdict(aim, [stock(9, { subject: 'c' })], { tree: born.tree })).toBe('UNKNOWN');
    expect(verdict(aim, [stock(9, { subject: 'c' })], { tree: born.tree, statedOn: day('2020-06-01') })).toBe('MET');
  });

  it('does not compare when the subject itself did not live on both days', () => {
    const gone = buildRecord({ communes: [] });
    expect(verdict({ ...target(), subject: 'bac-kan' }, [stock(9, { subject: 'bac-kan' })], { tree: gone.tree })).toBe(
      'UNKNOWN',
    );
  });
});

describe('docs/domain/targets.md: Ratio to a baseline', () => {
  const income = target({
    measure: AVERAGE.code,
    comparator: 'RATIO_TO_BASELINE',
    basis: 'UNSPECIFIED',
    value: 1.5,
    baselinePeriod: '2015',
  });
  const base = stock(20.2, { measure: AVERAGE.code, asOf: day('2015-12-31') });
  const judge = (observations: Observation[], aim = income) =>
    evaluateTarget(aim, buildContext(observations, { measure: AVERAGE }));

  it('asks for 1.5 times the level, not for 150 % more, and is exact at the edge', () => {
    expect(judge([base, stock(30.3, { measure: AVERAGE.code })])).toMatchObject({
      verdict: 'MET',
      actual: 30.3,
      evidence: ['O-20.2', 'O-30.3'],
    });
    expect(judge([base, stock(30.2, { measure: AVERAGE.code })]).verdict).toBe('NOT_MET');
    expect(judge([base, stock(30.3, { measure: AVERAGE.code, asOf: day('2020-06-01') })]).verdict).toBe('MET');
    expect(judge([base, stock(30.2, { measure: AVERAGE.code, asOf: day('2020-06-01') })]).verdict).toBe('UNKNOWN');
  });

  it('names the baseline or the later level that is missing', () => {
    expect(judge([stock(30.3, { measure: AVERAGE.code })]).explanation).toEqual({
      vi: 'Chưa có số liệu “Số tiêu chí bình quân mỗi xã” của năm 2015.',
      en: 'No figure for “Average criteria met per commune” of 2015.',
    });
    expect(judge([base])).toMatchObject({
      evidence: ['O-20.2'],
      explanation: { vi: 'Chưa có số liệu “Số tiêu chí bình quân mỗi xã” của năm 2020 đến ngày 31/12/2020.' },
    });
    expect(judge([base], { ...income, baselinePeriod: null }).verdict).toBe('UNKNOWN');
  });

  it('gives no verdict while sources disagree about either level', () => {
    const other = stock(21, { measure: AVERAGE.code, asOf: day('2015-12-31') });
    const end = stock(30.3, { measure: AVERAGE.code });
    expect(judge([base, other, end])).toMatchObject({ verdict: 'UNKNOWN', evidence: ['O-20.2', 'O-21'] });
    expect(judge([base, end, stock(31, { measure: AVERAGE.code })])).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: ['O-20.2', 'O-30.3', 'O-31'],
    });
  });
});
