import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { type RecognisedUnitFacts, shouldWithdraw } from './should-withdraw.ts';
import { WITHDRAWAL_RULES } from './withdrawal-rule.ts';

const ON = day('2023-06-01');

function unmetOf(count: number, ...listed: string[]): string[] {
  return [...listed, ...Array.from({ length: count - listed.length }, (_, index) => `Tiêu chí khác ${index}`)];
}

function judge(overrides: Partial<RecognisedUnitFacts>, on = ON) {
  const facts = { object: 'COMMUNE', criteriaCount: 19, unmet: [], communes: null, ...overrides } as const;
  return shouldWithdraw(facts, on, WITHDRAWAL_RULES);
}

function isWithdrawn(overrides: Partial<RecognisedUnitFacts>): boolean | undefined {
  const judged = judge(overrides);
  return judged.ok ? judged.value.withdraw : undefined;
}

describe('docs/domain/recognition.md: Withdrawal, communes (QĐ 18/2022)', () => {
  it.each([
    [5, ['Thu nhập'], false],
    [6, ['Thu nhập'], true],
    [6, [], false],
    [9, ['Quốc phòng và An ninh'], true],
    [9, [], false],
    [10, [], true],
    [19, [], true],
    [0, [], false],
  ])('of 19 criteria %i unmet, listed %j: %s', (count, listed, expected) => {
    expect(isWithdrawn({ unmet: unmetOf(count, ...listed) })).toBe(expected);
  });

  it.each([
    'Thu nhập',
    'Môi trường và an toàn thực phẩm',
    'Môi trường',
    'Chất lượng môi trường sống',
    'Quốc phòng và An ninh',
  ])('lists “%s”', (name) => {
    expect(isWithdrawn({ unmet: unmetOf(6, name) })).toBe(true);
  });

  it('uses the unit’s own number of criteria, since provinces may add some', () => {
    expect(isWithdrawn({ criteriaCount: 20, unmet: unmetOf(6, 'Thu nhập') })).toBe(true);
    expect(isWithdrawn({ criteriaCount: 21, unmet: unmetOf(6, 'Thu nhập') })).toBe(false);
    expect(isWithdrawn({ criteriaCount: 20, unmet: unmetOf(10) })).toBe(true);
    expect(isWithdrawn({ criteriaCount: 21, unmet: unmetOf(10) })).toBe(false);
  });

  it('says which ground applies, with the figures', () => {
    expect(judge({ unmet: unmetOf(7, 'Thu nhập', 'Môi trường') })).toEqual({
      ok: true,
      value: {
        withdraw: true,
        reasons: [{ kind: 'listed-unmet', unmet: 7, of: 19, listed: ['Thu nhập', 'Môi trường'] }],
        instrument: '18/2022/QĐ-TTg',
      },
    });
    expect(judge({ unmet: unmetOf(10, 'Thu nhập') })).toMatchObject({
      value: { reasons: [{ kind: 'half-unmet', unmet: 10, of: 19 }] },
    });
    expect(judge({})).toMatchObject({ value: { withdraw: false, reasons: [] } });
  });

  it('counts a criterion once, however often it is named', () => {
    expect(isWithdrawn({ unmet: ['Thu nhập', 'Thu nhập', 'Thu nhập', 'Thu nhập', 'Thu nhập', 'Thu nhập'] })).toBe(
      false,
    );
  });

  it.each([
    ['2022-08-01', false],
    ['2022-08-02', true],
    ['2025-12-31', true],
    ['2026-01-01', false],
  ])('on %s is judged: %s', (on, isJudged) => {
    const judged = judge({ unmet: unmetOf(10) }, day(on));
    expect(judged.ok).toBe(isJudged);
    if (!judged.ok) expect(judged.refusal).toEqual({ kind: 'rule-not-established' });
  });

  it('refuses more unmet criteria than the set holds, and a set without criteria', () => {
    expect(judge({ criteriaCount: 5, unmet: unmetOf(6) })).toEqual({
      ok: false,
      refusal: { kind: 'unmet-exceed-set', unmet: 6, of: 5 },
    });
    expect(judge({ criteriaCount: 5, unmet: unmetOf(5) })).toMatchObject({ ok: true });
    expect(judge({ criteriaCount: 0 })).toMatchObject({ ok: false, refusal: { kind: 'unmet-exceed-set' } });
  });

  it('never takes a warning back because one more criterion is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 25 }), fc.nat({ max: 24 }), fc.boolean(), (of, count, withIncome) => {
        fc.pre(count < of);
        const unmet = unmetOf(count, ...(withIncome && count > 0 ? ['Thu nhập'] : []));
        const before = isWithdrawn({ criteriaCount: of, unmet });
        const after = isWithdrawn({ criteriaCount: of, unmet: [...unmet, 'Một tiêu chí nữa'] });
        expect(before === true && after === false).toBe(false);
      }),
    );
  });
});

describe('docs/domain/recognition.md: Withdrawal, districts (QĐ 18/2022)', () => {
  const district = { object: 'DISTRICT', criteriaCount: 9 } as const;

  it.each([
    [2, ['Kinh tế'], false],
    [3, ['Kinh tế'], true],
    [3, [], false],
    [4, ['An ninh, trật tự – Hành chính công'], true],
    [4, ['Hệ thống chính trị – An ninh, trật tự – Hành chính công'], true],
    [4, ['Chất lượng môi trường sống'], true],
    [4, ['Môi trường'], true],
    [4, ['Thu nhập'], false],
    [5, [], true],
  ])('of 9 criteria %i unmet, listed %j: %s', (count, listed, expected) => {
    expect(isWithdrawn({ ...district, unmet: unmetOf(count, ...listed) })).toBe(expected);
  });

  it.each([
    [2, 10, false],
    [3, 10, true],
    [0, 0, false],
  ])('with %i of %i communes withdrawn: %s', (withdrawn, total, expected) => {
    expect(isWithdrawn({ ...district, communes: { total, withdrawn } })).toBe(expected);
  });

  it('gives every ground that applies', () => {
    expect(judge({ ...district, unmet: unmetOf(5), communes: { total: 10, withdrawn: 4 } })).toMatchObject({
      value: {
        reasons: [
          { kind: 'half-unmet', unmet: 5, of: 9 },
          { kind: 'communes-withdrawn', withdrawn: 4, of: 10 },
        ],
      },
    });
  });

  it('does not judge a commune by the communes of its district', () => {
    expect(isWithdrawn({ communes: { total: 10, withdrawn: 10 } })).toBe(false);
  });
});
