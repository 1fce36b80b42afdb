import { describe, expect, it } from 'vitest';
import { AVERAGE, SHARE } from '../claim/claim.test-data.ts';
import type { Observation } from '../claim/claim.ts';
import { day } from '../kernel/calendar-day.ts';
import { evaluateTarget } from './evaluate-target.ts';
import { judgedOn } from './evidence.ts';
import { buildContext, END, stock, target, verdict } from './target.test-data.ts';

describe('docs/domain/targets.md: Which figure counts', () => {
  it('names the figure that is missing', () => {
    expect(evaluateTarget(target(), buildContext())).toEqual({
      verdict: 'UNKNOWN',
      explanation: {
        vi: 'Chưa có số liệu “Xã đạt chuẩn nông thôn mới” (tổng số) của năm 2020 đến ngày 31/12/2020.',
        en: 'No figure for “Communes that meet the new-rural standard” (in all) of 2020 up to 31/12/2020.',
      },
      actual: null,
      evidence: [],
      failing: [],
      units: [],
    });
    expect(
      evaluateTarget(target({ period: null, measure: SHARE.code }), buildContext([], { measure: SHARE })).explanation,
    ).toEqual({
      vi: 'Chưa có số liệu “Tỷ lệ xã đạt chuẩn nông thôn mới”.',
      en: 'No figure for “Share of communes that meet the standard”.',
    });
  });

  it('looks at the end of a period that is over, else at the day of the question', () => {
    const on = (asOf: string, period: string | null = '2020') =>
      judgedOn(target({ period }), buildContext([], { asOf: day(asOf) }));
    expect(on('2020-12-30')).toBe('2020-12-30');
    expect(on('2020-12-31')).toBe('2020-12-31');
    expect(on('2021-01-01')).toBe('2020-12-31');
    expect(on('2021-01-01', null)).toBe('2021-01-01');
  });

  it('takes a goal that was reached within the period as reached', () => {
    const midYear = [stock(8, { asOf: day('2020-06-30') })];
    expect(verdict(target(), midYear)).toBe('MET');
    expect(verdict(target({ comparator: 'AT_LEAST' }), midYear)).toBe('MET');
    expect(verdict(target({ comparator: 'MORE_THAN', value: 7 }), midYear)).toBe('MET');
  });

  it('does not call a goal missed before its period is over', () => {
    expect(evaluateTarget(target(), buildContext([stock(7, { asOf: day('2020-12-30') })]))).toMatchObject({
      verdict: 'UNKNOWN',
      actual: 7,
      explanation: {
        vi: 'Mới có số giữa kỳ: 7 xã (30/12/2020); chưa có số cuối kỳ. Được hiểu là “đạt hoặc vượt”.',
        en: 'Only a figure from within the period: 7 communes (30/12/2020); none for its end. Read as “reached or exceeded”.',
      },
    });
  });

  it('waits for the end of the period with an upper bound', () => {
    const early = { asOf: day('2020-06-30') };
    expect(verdict(target({ comparator: 'AT_MOST' }), [stock(7, early)])).toBe('UNKNOWN');
    expect(verdict(target({ comparator: 'NONE', value: 0 }), [stock(0, early)])).toBe('UNKNOWN');
    expect(verdict(target({ comparator: 'LESS_THAN' }), [stock(7, early)])).toBe('UNKNOWN');
    expect(verdict(target(), [stock(7, early)], { lessIsBetter: new Set(['communes-ntm']) })).toBe('UNKNOWN');
  });

  it('uses the last figure inside the period and none outside', () => {
    const early = stock(9, { asOf: day('2020-06-30') });
    const before = stock(90, { asOf: day('2019-12-31') });
    const after = stock(91, { asOf: day('2021-01-01') });
    expect(evaluateTarget(target(), buildContext([stock(5), early, before, after]))).toMatchObject({
      verdict: 'NOT_MET',
      actual: 5,
    });
    expect(verdict(target(), [before, after])).toBe('UNKNOWN');
    expect(verdict(target(), [stock(9, { asOf: day('2020-01-01') })])).toBe('MET');
  });

  it('knows nothing that was said after the day of the question', () => {
    expect(verdict(target(), [stock(9)], { asOf: day('2020-12-30') })).toBe('UNKNOWN');
    expect(verdict(target(), [stock(9)], { asOf: END })).toBe('MET');
  });

  it.each<[string, Partial<Observation>]>([
    ['another unit', { subject: 'lang-son' }],
    ['another measure', { measure: 'villages-ntm' }],
    ['a part only', { scope: { vi: 'xã biên giới', en: 'border communes' } }],
    ['no day', { asOf: null }],
    ['what may be new ones or all', { basis: 'UNSPECIFIED' }],
    ['no number', { comparator: 'QUALITATIVE', value: null }],
    ['an increase', { comparator: 'INCREASE_BY' }],
    ['an increase of at least', { comparator: 'INCREASE_BY_AT_LEAST' }],
    ['a decrease', { comparator: 'DECREASE_BY' }],
    ['a ratio', { comparator: 'RATIO_TO_BASELINE' }],
  ])('takes no evidence from a figure of %s', (_, other) => {
    expect(verdict(target(), [stock(9, other)])).toBe('UNKNOWN');
  });

  it('takes an average for a level, whatever its source says of its basis, but no gain of one', () => {
    const average = target({ measure: AVERAGE.code });
    const found = (basis: Observation['basis']) => stock(9, { measure: AVERAGE.code, basis });
    expect(verdict(average, [found('UNSPECIFIED')], { measure: AVERAGE })).toBe('MET');
    expect(verdict(average, [found('FLOW')], { measure: AVERAGE })).toBe('UNKNOWN');
  });

  it('compares a part with the same part', () => {
    const scope = { vi: 'xã biên giới', en: 'border communes' };
    expect(verdict(target({ scope }), [stock(9, { scope })])).toBe('MET');
    expect(verdict(target({ scope }), [stock(9)])).toBe('UNKNOWN');
  });

  it('reads “không còn” as evidence of 0', () => {
    expect(
      evaluateTarget(target({ comparator: 'AT_MOST' }), buildContext([stock(0, { comparator: 'NONE', value: null })])),
    ).toMatchObject({
      verdict: 'MET',
      actual: 0,
    });
  });

  it('cannot judge a target whose source gives no number', () => {
    expect(evaluateTarget(target({ value: null }), buildContext([stock(9)])).explanation).toEqual({
      vi: 'Nguồn không nêu con số.',
      en: 'The source gives no number.',
    });
  });

  it('gives no verdict while sources give different figures for one day', () => {
    const progress = evaluateTarget(target(), buildContext([stock(9), stock(10)]));
    expect(progress).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: ['O-10', 'O-9'],
      explanation: {
        vi: 'Các nguồn nêu số khác nhau cho ngày 31/12/2020.',
        en: 'Sources give different figures for 31/12/2020.',
      },
    });
    expect(verdict(target(), [stock(9), stock(9, { id: 'O-again' })])).toBe('MET');
  });

  it('judges a target without a year from the day of its source on, and misses it never', () => {
    const open = target({ period: null });
    expect(verdict(open, [stock(9, { asOf: day('2021-03-01') })])).toBe('MET');
    expect(verdict(open, [stock(7, { asOf: day('2021-03-01') })])).toBe('UNKNOWN');
    expect(verdict(open, [stock(9, { asOf: day('2020-02-14') })])).toBe('UNKNOWN');
  });
});
