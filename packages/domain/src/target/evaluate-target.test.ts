import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation, Target } from '../claim/claim.ts';
import { day } from '../kernel/calendar-day.ts';
import { evaluateTarget } from './evaluate-target.ts';
import { buildContext, flow, stock, target, verdict } from './target.test-data.ts';

describe('docs/domain/targets.md: Comparators (handbook 7.7)', () => {
  it.each<[Partial<Target>, number, string]>([
    [{ comparator: 'EXACTLY', value: 8 }, 7, 'NOT_MET'],
    [{ comparator: 'EXACTLY', value: 8 }, 8, 'MET'],
    [{ comparator: 'EXACTLY', value: 8 }, 9, 'MET'],
    [{ comparator: 'AT_LEAST', value: 8 }, 7, 'NOT_MET'],
    [{ comparator: 'AT_LEAST', value: 8 }, 8, 'MET'],
    [{ comparator: 'MORE_THAN', value: 8 }, 8, 'NOT_MET'],
    [{ comparator: 'MORE_THAN', value: 8 }, 8.1, 'MET'],
    [{ comparator: 'AT_MOST', value: 8 }, 8, 'MET'],
    [{ comparator: 'AT_MOST', value: 8 }, 9, 'NOT_MET'],
    [{ comparator: 'LESS_THAN', value: 8 }, 8, 'NOT_MET'],
    [{ comparator: 'LESS_THAN', value: 8 }, 7, 'MET'],
    [{ comparator: 'RANGE', value: 5, valueTo: 10 }, 4, 'NOT_MET'],
    [{ comparator: 'RANGE', value: 5, valueTo: 10 }, 5, 'MET'],
    [{ comparator: 'RANGE', value: 5, valueTo: 10 }, 11, 'MET'],
    [{ comparator: 'ABOUT', value: 500 }, 449, 'NOT_MET'],
    [{ comparator: 'ABOUT', value: 500 }, 450, 'MET'],
    [{ comparator: 'ABOUT', value: 500 }, 600, 'MET'],
    [{ comparator: 'NONE', value: 0 }, 0, 'MET'],
    [{ comparator: 'NONE', value: 0 }, 1, 'NOT_MET'],
    [{ comparator: 'ALL', value: 100 }, 100, 'MET'],
    [{ comparator: 'ALL', value: null }, 99.9, 'NOT_MET'],
    [{ comparator: 'ALL', value: null }, 100, 'MET'],
  ])('judges %j against %d: %s', (aim, actual, expected) => {
    const progress = evaluateTarget(target(aim), buildContext([stock(actual)]));
    expect(progress).toMatchObject({ verdict: expected, actual, evidence: [`O-${actual}`], failing: [] });
  });

  it('says how a figure without a word is read', () => {
    expect(evaluateTarget(target(), buildContext([stock(9)])).explanation).toEqual({
      vi: 'Đạt: 9 xã (31/12/2020). Được hiểu là “đạt hoặc vượt”.',
      en: 'Reached: 9 communes (31/12/2020). Read as “reached or exceeded”.',
    });
    expect(evaluateTarget(target({ comparator: 'AT_LEAST' }), buildContext([stock(7)])).explanation).toEqual({
      vi: 'Chưa đạt: 7 xã (31/12/2020).',
      en: 'Not reached: 7 communes (31/12/2020).',
    });
  });

  it('states the tolerance of “khoảng” as its own', () => {
    const { explanation } = evaluateTarget(target({ comparator: 'ABOUT', value: 500 }), buildContext([stock(460)]));
    expect(explanation).toEqual({
      vi: 'Đạt: 460 xã (31/12/2020). “Khoảng” được hiểu là lệch không quá 10% (cách hiểu của hồ sơ, nguồn không nêu).',
      en: 'Reached: 460 communes (31/12/2020). “About” is read as within 10% (our reading, the source states none).',
    });
  });

  it('turns round where less is better', () => {
    const lessIsBetter = new Set(['communes-ntm']);
    expect(verdict(target(), [stock(7)], { lessIsBetter })).toBe('MET');
    expect(verdict(target(), [stock(9)], { lessIsBetter })).toBe('NOT_MET');
    expect(evaluateTarget(target(), buildContext([stock(7)], { lessIsBetter })).explanation).toEqual({
      vi: 'Đạt: 7 xã (31/12/2020). Được hiểu là “không quá”.',
      en: 'Reached: 7 communes (31/12/2020). Read as “at most”.',
    });
    expect(verdict(target({ comparator: 'RANGE', value: 5, valueTo: 10 }), [stock(10)], { lessIsBetter })).toBe('MET');
    expect(
      verdict(
        target({ comparator: 'DECREASE_BY', basis: 'FLOW', value: 5 }),
        [flow(5, { comparator: 'DECREASE_BY' })],
        { lessIsBetter },
      ),
    ).toBe('MET');
    expect(
      verdict(
        target({ comparator: 'DECREASE_BY', basis: 'FLOW', value: 5 }),
        [flow(4, { comparator: 'DECREASE_BY' })],
        { lessIsBetter },
      ),
    ).toBe('NOT_MET');
  });

  it('does not measure what has no number, nor a figure whose sense the source left open', () => {
    expect(evaluateTarget(target({ comparator: 'QUALITATIVE', value: null }), buildContext([stock(9)]))).toEqual({
      verdict: 'UNKNOWN',
      explanation: {
        vi: 'Chỉ tiêu định tính: nguồn không nêu con số nên không đo được.',
        en: 'A qualitative target: the source gives no number, so it cannot be measured.',
      },
      actual: null,
      evidence: [],
      failing: [],
      units: [],
    });
    expect(evaluateTarget(target({ comparator: 'UNKNOWN', value: 600 }), buildContext([stock(600)]))).toMatchObject({
      verdict: 'UNKNOWN',
      actual: null,
      explanation: {
        vi: 'Nguồn viết không rõ con số là mức phải đạt hay mức không được vượt.',
        en: 'The source does not make clear whether the figure is to be reached or not to be exceeded.',
      },
    });
  });

  it.each<[Partial<Observation>, string]>([
    [{ comparator: 'MORE_THAN', value: 8 }, 'MET'],
    [{ comparator: 'AT_LEAST', value: 7 }, 'UNKNOWN'],
    [{ comparator: 'LESS_THAN', value: 8 }, 'NOT_MET'],
    [{ comparator: 'ABOUT', value: 8 }, 'UNKNOWN'],
    [{ comparator: 'RANGE', value: 3, valueTo: 7 }, 'NOT_MET'],
  ])('reads evidence %j as no more than it says: %s', (said, expected) => {
    expect(verdict(target(), [stock(8, said)])).toBe(expected);
  });

  it('says that a bound does not decide', () => {
    expect(evaluateTarget(target(), buildContext([stock(7, { comparator: 'AT_LEAST' })])).explanation).toEqual({
      vi: 'Số liệu chỉ nêu giới hạn hoặc khoảng, chưa đủ để kết luận. Được hiểu là “đạt hoặc vượt”.',
      en: 'The figure is only a bound or a range, which does not decide it. Read as “reached or exceeded”.',
    });
  });
});

describe('any observations', () => {
  it('are judged the same in any order', () => {
    const observation = fc
      .record({
        value: fc.integer({ min: 0, max: 12 }),
        basis: fc.constantFrom('STOCK', 'FLOW', 'UNSPECIFIED'),
        month: fc.integer({ min: 1, max: 12 }),
      })
      .map(({ value, basis, month }) => ({ value, basis, asOf: day(`2020-${String(month).padStart(2, '0')}-28`) }));
    fc.assert(
      fc.property(
        fc.array(observation, { maxLength: 6 }),
        fc.constantFrom('STOCK', 'FLOW', 'UNSPECIFIED'),
        (drafts, basis) => {
          const observations = drafts.map(({ value, ...draft }, index) =>
            stock(value, { ...draft, id: `O-${index}`, period: '2020' }),
          );
          const aim = target({ basis, value: 6 });
          expect(evaluateTarget(aim, buildContext(observations.toReversed()))).toEqual(
            evaluateTarget(aim, buildContext(observations)),
          );
        },
      ),
    );
  });
});
