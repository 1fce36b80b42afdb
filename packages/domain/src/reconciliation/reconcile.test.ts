import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim/claim.ts';
import { SEED_CLAIMS, SEED_MEASURES } from '../claim/seed-claims.test-data.ts';
import { day } from '../kernel/calendar-day.ts';
import { addExactly } from '../kernel/exact-decimal.ts';
import { ask, gain, plan, total } from './account.test-data.ts';

describe('docs/domain/reconciliation.md: Lạng Sơn, 61 + 13 → 65', () => {
  it('leaves nine communes unexplained, beside the merger of 207 into 181 communes', () => {
    expect(ask({ subject: 'lang-son' })).toEqual({
      ok: true,
      value: {
        opening: {
          label: { vi: 'Tổng số năm 2019, trước sáp nhập', en: 'Total of 2019, before the merger' },
          amount: 61,
          claim: 'S1-08',
          computed: false,
        },
        steps: [
          {
            label: { vi: 'Tăng thêm năm 2020 theo chỉ tiêu', en: 'Increase of 2020, as targeted' },
            amount: 13,
            units: [],
            claim: 'S1-12',
          },
          {
            label: {
              vi: 'Sắp xếp đơn vị: 207 xã (31/12/2019) → 181 xã (31/12/2020); nguồn không nêu tổng số thay đổi bao nhiêu vì việc này',
              en: 'Rearranged units: 207 communes (31/12/2019) → 181 (31/12/2020); by how much this moved the total is not stated',
            },
            amount: 0,
            units: [],
            claim: null,
          },
        ],
        unexplained: -9,
        closing: {
          label: {
            vi: 'Chỉ tiêu tổng số năm 2020, sau sáp nhập',
            en: 'Target for the total of 2020, after the merger',
          },
          amount: 65,
          claim: 'S1-13',
          computed: false,
        },
        note: {
          vi: 'Chưa rõ: -9 xã; không nguồn nào giải thích phần này.',
          en: 'Not explained: -9 communes; no source accounts for it.',
        },
      },
    });
  });
});

describe('docs/domain/reconciliation.md: 448 → 294 villages', () => {
  it('dates an undated total by its source and leaves the loss unexplained', () => {
    const measure = SEED_MEASURES.get('scheme-1385-villages');
    expect(ask({ measure, from: '2018', to: '2020' })).toMatchObject({
      value: {
        opening: { amount: 448, claim: 'S4-09', label: { vi: 'Tổng số năm 2018, trước sáp nhập' } },
        steps: [],
        unexplained: -154,
        closing: { amount: 294, claim: 'S4-13', label: { vi: 'Tổng số 31/12/2020, sau sáp nhập' } },
      },
    });
  });
});

describe('docs/domain/reconciliation.md: 11.54 − 1.50 = 10.04, computed', () => {
  it('computes an opening that no source reports, and says so', () => {
    const measure = SEED_MEASURES.get('criteria-per-commune');
    expect(ask({ subject: 'lang-son', measure, from: '2018', to: '2019' })).toEqual({
      ok: true,
      value: {
        opening: {
          label: {
            vi: 'Mức năm 2018 (số được tính ra, không phải số công bố)',
            en: 'Level of 2018 (computed, not reported)',
          },
          amount: 10.04,
          claim: 'S1-11',
          computed: true,
        },
        steps: [
          { label: { vi: 'Tăng thêm năm 2019', en: 'Increase of 2019' }, amount: 1.5, units: [], claim: 'S1-11' },
        ],
        unexplained: 0,
        closing: { label: { vi: 'Mức năm 2019', en: 'Level of 2019' }, amount: 11.54, claim: 'S1-10', computed: false },
        note: { vi: 'Các bước khớp với tổng số.', en: 'The steps add up to the total.' },
      },
    });
  });
});

const START = total('start', 2019, 20);
const END = total('end', 2020, 28);

function account(claims: readonly Claim[], question: Parameters<typeof ask>[0] = {}) {
  const answer = ask(question, claims);
  if (!answer.ok) return answer.refusal;
  const { steps, unexplained } = answer.value;
  return { steps: steps.map(({ claim, amount }) => [claim, amount]), unexplained };
}

describe('docs/domain/reconciliation.md: Which movements count', () => {
  it.each<[string, Claim[], [string, number][], number]>([
    ['a result', [gain('g', 2020, 6)], [['g', 6]], 2],
    ['a result before a plan for the same year', [plan('p', 2020, 8), gain('g', 2020, 6)], [['g', 6]], 2],
    ['an increase', [plan('p', 2020, 8, { comparator: 'INCREASE_BY' })], [['p', 8]], 0],
    ['a decrease', [gain('g', 2020, 2, { comparator: 'DECREASE_BY' })], [['g', -2]], 10],
    ['two witnesses once', [gain('g', 2020, 6), gain('h', 2020, 6)], [['g', 6]], 2],
    ['an increase over a readable baseline', [gain('g', 2020, 6, { baselinePeriod: '2019' })], [['g', 6]], 2],
    ['no excess over a plan', [gain('g', 2020, 6, { baselinePeriod: 'kế hoạch 2020' })], [], 8],
    ['no total', [total('t', 2020, 28, { basis: 'UNSPECIFIED' })], [], 8],
    ['no range', [plan('p', 2020, 5, { valueTo: 10 })], [], 8],
    ['no bound', [plan('p', 2020, 5, { comparator: 'AT_LEAST' })], [], 8],
    ['nothing without a number', [plan('p', 2020, 0, { comparator: 'QUALITATIVE', value: null })], [], 8],
    ['nothing without a period', [plan('p', 2020, 5, { period: null })], [], 8],
    ['nothing of a part', [gain('g', 2020, 6, { scope: { vi: 'xã biên giới', en: 'border communes' } })], [], 8],
    ['nothing of each unit', [plan('p', 2020, 6, { each: 'DISTRICT' })], [], 8],
    ['nothing of another unit', [gain('g', 2020, 6, { subject: 'P20-1' })], [], 8],
    ['nothing of another measure', [gain('g', 2020, 6, { measure: 'villages-ntm' })], [], 8],
    ['nothing outside the two days', [gain('g', 2019, 6), gain('h', 2021, 6)], [], 8],
    ['what restates a claim that is not there', [gain('h', 2020, 7, { restates: 'gone' })], [['h', 7]], 1],
    ['nothing said again', [gain('g', 2020, 6), gain('h', 2020, 7, { restates: 'g' })], [['g', 6]], 2],
  ])('%s', (_, claims, steps, unexplained) => {
    expect(account([START, END, ...claims])).toEqual({ steps, unexplained });
  });

  it('counts a period inside a longer one once, by the longer', () => {
    const claims = [
      total('end', 2021, 40),
      START,
      gain('y', 2020, 6),
      gain('z', 2021, 5),
      gain('p', 2020, 9, { period: '2020-2021', asOf: day('2021-12-31') }),
    ];
    expect(account(claims, { to: '2021' })).toEqual({ steps: [['p', 9]], unexplained: 11 });
  });

  it('adds years in order, and leaves out a target carried over from one of them, not one from before', () => {
    const claims = [total('end', 2021, 40), START, plan('later', 2021, 11), plan('earlier', 2020, 10)];
    expect(account(claims, { to: '2021' })).toEqual({
      steps: [
        ['earlier', 10],
        ['later', 11],
      ],
      unexplained: -1,
    });
    const carried = [
      ...claims.slice(0, 2),
      plan('earlier', 2020, 10),
      plan('carried', 2021, 6, { carriedFrom: 'earlier' }),
    ];
    expect(account(carried, { to: '2021' })).toEqual({ steps: [['earlier', 10]], unexplained: 10 });
    const carriedFromBefore = [...claims.slice(0, 2), plan('carried', 2021, 6, { carriedFrom: 'long-ago' })];
    expect(account(carriedFromBefore, { to: '2021' })).toMatchObject({ steps: [['carried', 6]] });
  });

  it('names the units of a step and tells a decrease as one', () => {
    const named = ask({}, [START, END, plan('p', 2020, 2, { namedUnits: ['x', 'y'] })]);
    expect(named).toMatchObject({ value: { steps: [{ units: ['x', 'y'] }] } });
    const fewer = ask({}, [START, END, plan('p', 2020, 2, { comparator: 'DECREASE_BY' })]);
    expect(fewer).toMatchObject({
      value: { steps: [{ label: { vi: 'Giảm năm 2020 theo chỉ tiêu', en: 'Decrease of 2020, as targeted' } }] },
    });
  });

  it('leaves out a gain that begins on the very day of the opening or ends after the closing', () => {
    const opening = total('start', 2020, 20, { asOf: day('2020-01-01'), period: '2020-01' });
    const closing = total('end', 2020, 28, { asOf: day('2020-12-31') });
    const question = { from: '2020-01', to: '2020' };
    expect(account([opening, closing, gain('g', 2020, 6)], question)).toEqual({ steps: [], unexplained: 8 });
    const early = { ...closing, asOf: day('2020-12-30') };
    expect(account([START, early, gain('g', 2020, 6)])).toEqual({ steps: [], unexplained: 8 });
  });

  it('refuses to choose between two figures for one period', () => {
    expect(account([START, END, gain('g', 2020, 6), gain('h', 2020, 7)])).toEqual({
      kind: 'claims-disagree',
      period: '2020-01-01/2020-12-31',
      claims: ['g', 'h'],
    });
  });
});

describe('docs/domain/reconciliation.md: Which totals count', () => {
  it('takes the result before the plan, and the latest day', () => {
    const early = total('early', 2020, 24, { asOf: day('2020-06-30') });
    const target = plan('target', 2020, 30, { basis: 'STOCK' });
    expect(ask({}, [START, END, early, target])).toMatchObject({ value: { closing: { claim: 'end', amount: 28 } } });
    expect(ask({}, [START, target])).toMatchObject({ value: { closing: { claim: 'target', amount: 30 } } });
    expect(ask({}, [START, early])).toMatchObject({ value: { closing: { claim: 'early' } } });
  });

  it('does not count a gain of the whole year up to a day inside it', () => {
    const early = total('early', 2020, 24, { asOf: day('2020-06-30') });
    expect(account([START, early, plan('p', 2020, 8)])).toEqual({ steps: [], unexplained: 4 });
  });

  it('takes no total that neither the claim nor its source dates', () => {
    const undated = total('undated', 2020, 99, { asOf: null, period: null });
    expect(account([START, END, undated])).toEqual({ steps: [], unexplained: 8 });
  });

  it.each<[string, Claim[], object]>([
    ['no closing', [START], { kind: 'no-total', period: '2020' }],
    ['no opening', [END], { kind: 'no-total', period: '2019' }],
    [
      'a bound for an opening',
      [END, total('b', 2019, 20, { comparator: 'MORE_THAN' })],
      { kind: 'no-total', period: '2019' },
    ],
    [
      'two openings',
      [END, START, total('other', 2019, 21)],
      { kind: 'claims-disagree', period: '2019', claims: ['other', 'start'] },
    ],
    [
      'two closings',
      [START, END, total('also', 2020, 29)],
      { kind: 'claims-disagree', period: '2020', claims: ['also', 'end'] },
    ],
  ])('refuses with %s', (_, claims, refusal) => {
    expect(account(claims)).toEqual(refusal);
  });

  it('refuses periods that it cannot read or that do not follow each other', () => {
    expect(account([START, END], { from: 'sau sáp nhập' })).toEqual({
      kind: 'period-unreadable',
      period: 'sau sáp nhập',
    });
    expect(account([START, END], { to: 'sắp tới' })).toEqual({ kind: 'period-unreadable', period: 'sắp tới' });
    expect(account([START, END], { from: '2020', to: '2020' })).toEqual({ kind: 'periods-not-in-order' });
    expect(account([START, END], { from: '2021' })).toEqual({ kind: 'periods-not-in-order' });
  });

  it('computes no opening from a plan, from another baseline, or against two that disagree', () => {
    const target = plan('p', 2020, 8, { comparator: 'INCREASE_BY', baselinePeriod: '2019' });
    expect(account([END, target])).toEqual({ kind: 'no-total', period: '2019' });
    expect(account([END, gain('g', 2020, 8, { comparator: 'INCREASE_BY', baselinePeriod: '2018' })])).toEqual({
      kind: 'no-total',
      period: '2019',
    });
    expect(account([END, gain('g', 2021, 8, { comparator: 'INCREASE_BY', baselinePeriod: '2019' })])).toEqual({
      kind: 'no-total',
      period: '2019',
    });
    const reported = gain('g', 2020, 8, { comparator: 'INCREASE_BY', baselinePeriod: '2019' });
    expect(account([END, START, total('other', 2019, 21), reported])).toMatchObject({ kind: 'claims-disagree' });
    expect(account([END, reported])).toEqual({ steps: [['g', 8]], unexplained: 0 });
  });
});

describe('any published figures', () => {
  const figure = fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100);

  it('sum exactly: opening, steps and what is unexplained make the closing', () => {
    fc.assert(
      fc.property(figure, figure, fc.array(figure, { maxLength: 5 }), (opening, closing, gains) => {
        const claims = [
          total('start', 2010, opening),
          total('end', 2011 + gains.length, closing),
          ...gains.map((value, index) => gain(`g${index}`, 2011 + index, value)),
        ];
        const answer = ask({ from: '2010', to: String(2011 + gains.length) }, claims);
        expect(answer.ok).toBe(true);
        if (!answer.ok) return;
        const { steps, unexplained } = answer.value;
        expect(steps.map(({ amount }) => amount)).toEqual(gains);
        expect(addExactly([opening, ...gains, unexplained])).toBe(closing === 0 ? 0 : closing);
      }),
    );
  });

  it('give the same account in any order', () => {
    const expected = ask({ subject: 'lang-son' });
    fc.assert(
      fc.property(fc.shuffledSubarray([...SEED_CLAIMS], { minLength: SEED_CLAIMS.length }), (claims) => {
        expect(ask({ subject: 'lang-son' }, claims)).toEqual(expected);
      }),
    );
  });
});
