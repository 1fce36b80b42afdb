import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { buildCertifier, buildOcopRuleBook, RULE_BOOKS } from './ocop.test-data.ts';
import type { ScoreSheet } from './ocop-evaluation.ts';
import type { OcopRuleBook } from './ocop-rule-book.ts';
import { type OcopRating, rateScoreSheet } from './rate-score-sheet.ts';

/** A sheet with that total, up to 95 within the maxima of every rule book, above within 40 / 25 / 35. */
function sheetOf(total: number): ScoreSheet {
  const partA = Math.max(Math.min(35, total), total - 60);
  const partB = Math.min(25, total - partA);
  return { partA, partB, partC: total - partA - partB };
}

function rate(sheet: ScoreSheet, on: string, books: readonly OcopRuleBook[] = RULE_BOOKS): OcopRating {
  const rated = rateScoreSheet(sheet, day(on), books);
  if (!rated.ok) throw new Error(rated.refusal.kind);
  return rated.value;
}

describe('stars (ocop.md: Stars)', () => {
  it.each([
    [0, 1],
    [29.99, 1],
    [30, 2],
    [49.5, 2],
    [49.99, 2],
    [50, 3],
    [69.99, 3],
    [70, 4],
    [89.5, 4],
    [89.99, 4],
    [90, 5],
    [100, 5],
  ])('a total of %d gives %i', (total, stars) => {
    expect(rate(sheetOf(total), '2024-06-01')).toMatchObject({ stars, total, certifiable: stars >= 3 });
  });

  it('lose none to binary arithmetic', () => {
    expect(0.4 + 18.9 + 10.7).toBeLessThan(30);
    expect(rate({ partA: 0.4, partB: 18.9, partC: 10.7 }, '2024-06-01')).toMatchObject({ stars: 2, total: 30 });
  });

  it('never fall when a score rises', () => {
    const points = fc.record({
      partA: fc.double({ min: 0, max: 40, noNaN: true }),
      partB: fc.double({ min: 0, max: 25, noNaN: true }),
      partC: fc.double({ min: 0, max: 35, noNaN: true }),
    });
    fc.assert(
      fc.property(points, points, (one, other) => {
        const higher = {
          partA: Math.max(one.partA, other.partA),
          partB: Math.max(one.partB, other.partB),
          partC: Math.max(one.partC, other.partC),
        };
        expect(rate(higher, '2024-06-01').stars).toBeGreaterThanOrEqual(rate(one, '2024-06-01').stars);
      }),
    );
  });

  it('need bands that begin at 0', () => {
    const broken = buildOcopRuleBook({ bands: buildOcopRuleBook().bands.slice(1) });
    expect(() => rate(sheetOf(10), '2024-06-01', [broken])).toThrow('The bands of OCOP_2023 do not begin at 0.');
  });
});

describe('the rule book of a rating (ocop.md: Which rule book)', () => {
  it.each([
    ['2019-08-21', 'OCOP_2019'],
    ['2023-02-23', 'OCOP_2019'],
    ['2023-02-24', 'OCOP_2023'],
    ['2025-07-05', 'OCOP_2023'],
    ['2025-07-06', 'OCOP_2023_AM1'],
    ['2026-05-21', 'OCOP_2023_AM1'],
    ['2026-05-22', 'OCOP_2026'],
    ['2030-01-01', 'OCOP_2026'],
  ])('on %s is %s', (on, code) => {
    expect(rate(sheetOf(60), on).ruleBook.code).toBe(code);
  });

  it('is none before the first, whatever the order of the files', () => {
    const refusal = { kind: 'no-rule-book-in-force', on: '2019-08-20', nextFrom: '2019-08-21' };
    expect(rateScoreSheet(sheetOf(60), day('2019-08-20'), RULE_BOOKS)).toEqual({ ok: false, refusal });
    expect(rateScoreSheet(sheetOf(60), day('2019-08-20'), RULE_BOOKS.toReversed())).toEqual({ ok: false, refusal });
  });

  it('is none after the last, and none follows', () => {
    const refusal = { kind: 'no-rule-book-in-force', on: '2023-02-24', nextFrom: null };
    expect(rateScoreSheet(sheetOf(60), day('2023-02-24'), RULE_BOOKS.slice(0, 1))).toEqual({ ok: false, refusal });
  });

  it('is that of the day of evaluation: 38 points for part A were too many in 2020 and are fine in 2024', () => {
    const sheet = { partA: 38, partB: 20, partC: 30 };
    expect(rateScoreSheet(sheet, day('2020-06-01'), RULE_BOOKS)).toEqual({
      ok: false,
      refusal: {
        kind: 'score-not-acceptable',
        ruleBook: 'OCOP_2019',
        faults: [{ part: 'A', score: 38, maximum: 35, reason: 'ABOVE_MAXIMUM' }],
      },
    });
    expect(rate(sheet, '2024-06-01')).toMatchObject({ stars: 4, total: 88 });
  });
});

describe('points (ocop.md: Points)', () => {
  it.each([
    [{ partA: 40.01, partB: 0, partC: 0 }, [{ part: 'A', score: 40.01, maximum: 40, reason: 'ABOVE_MAXIMUM' }]],
    [{ partA: 0, partB: -0.5, partC: 0 }, [{ part: 'B', score: -0.5, maximum: 25, reason: 'NEGATIVE' }]],
    [
      { partA: 0, partB: 0, partC: Number.NaN },
      [{ part: 'C', score: Number.NaN, maximum: 35, reason: 'NOT_A_NUMBER' }],
    ],
    [
      { partA: Number.POSITIVE_INFINITY, partB: Number.NEGATIVE_INFINITY, partC: 36 },
      [
        { part: 'A', score: Number.POSITIVE_INFINITY, maximum: 40, reason: 'NOT_A_NUMBER' },
        { part: 'B', score: Number.NEGATIVE_INFINITY, maximum: 25, reason: 'NOT_A_NUMBER' },
        { part: 'C', score: 36, maximum: 35, reason: 'ABOVE_MAXIMUM' },
      ],
    ],
  ])('%j are refused, each wrong part named', (sheet, faults) => {
    expect(rateScoreSheet(sheet, day('2024-06-01'), RULE_BOOKS)).toEqual({
      ok: false,
      refusal: { kind: 'score-not-acceptable', ruleBook: 'OCOP_2023', faults },
    });
  });

  it('reach from 0 to the maximum of each part', () => {
    expect(rate({ partA: 40, partB: 25, partC: 35 }, '2024-06-01')).toMatchObject({ total: 100, stars: 5 });
    expect(rate({ partA: 0, partB: 0, partC: 0 }, '2024-06-01')).toMatchObject({ total: 0, stars: 1 });
  });
});

describe('who certifies (ocop.md: Who certifies)', () => {
  it.each([
    ['2019-08-21', 60, 'PROVINCE'],
    ['2023-02-23', 60, 'PROVINCE'],
    ['2023-02-24', 60, 'DISTRICT'],
    ['2025-06-30', 60, 'DISTRICT'],
    ['2025-07-01', 60, null],
    ['2025-07-05', 60, null],
    ['2025-07-06', 60, 'PROVINCE'],
    ['2026-05-22', 60, 'PROVINCE'],
    ['2024-06-01', 80, 'PROVINCE'],
    ['2025-07-03', 80, 'PROVINCE'],
    ['2024-06-01', 95, 'NATION'],
    ['2024-06-01', 40, null],
    ['2024-06-01', 10, null],
  ])('on %s a total of %d: %s', (on, total, level) => {
    expect(rate(sheetOf(total), on).certifier?.level ?? null).toBe(level);
  });

  it('is nobody for one and two stars on any day', () => {
    for (const on of ['2019-08-21', '2023-02-24', '2025-07-06', '2026-05-22']) {
      expect(rate(sheetOf(49.99), on)).toMatchObject({ stars: 2, certifiable: false, certifier: null });
    }
  });
});

describe('the explanation of a rating', () => {
  it('says how the stars follow and who certifies them', () => {
    expect(rate({ partA: 38, partB: 22.5, partC: 29 }, '2024-06-01').explanation).toEqual({
      vi: 'Tổng 89,5 điểm (A 38/40, B 22,5/25, C 29/35): 4 sao theo Bộ tiêu chí 2023, từ 70 đến dưới 90 điểm. Ngày 01/06/2024, cấp tỉnh có thẩm quyền cấp giấy chứng nhận.',
      en: '89.5 points in total (A 38/40, B 22.5/25, C 29/35): 4 stars by the criteria of 2023, from 70 to under 90 points. On 01/06/2024 the provincial level issues the certificate.',
    });
  });

  it('says that the highest band takes its upper end', () => {
    const { explanation } = rate(sheetOf(100), '2024-06-01');
    expect(explanation.vi).toContain(
      '5 sao theo Bộ tiêu chí 2023, từ 90 điểm trở lên. Ngày 01/06/2024, cấp trung ương có',
    );
    expect(explanation.en).toContain(
      '5 stars by the criteria of 2023, 90 points or more. On 01/06/2024 the central level',
    );
  });

  it('says that a rank is not certified at all', () => {
    expect(rate(sheetOf(10), '2024-06-01').explanation).toEqual({
      vi: 'Tổng 10 điểm (A 10/40, B 0/25, C 0/35): 1 sao theo Bộ tiêu chí 2023, từ 0 đến dưới 30 điểm. Hạng 1 sao không được cấp giấy chứng nhận.',
      en: '10 points in total (A 10/40, B 0/25, C 0/35): 1 star by the criteria of 2023, from 0 to under 30 points. No certificate is issued for 1 star.',
    });
    expect(rate(sheetOf(40), '2024-06-01').explanation.en).toContain('No certificate is issued for 2 stars.');
  });

  it('says when nobody could certify, and since when', () => {
    const { explanation } = rate(sheetOf(60), '2025-07-03');
    expect(explanation.vi).toContain(
      'Ngày 03/07/2025, không cơ quan nào có thẩm quyền cấp giấy chứng nhận hạng 3 sao; thẩm quyền của cấp huyện kết thúc từ ngày 01/07/2025.',
    );
    expect(explanation.en).toContain(
      'On 03/07/2025 no body could certify 3 stars; the district level had lost that task from 01/07/2025.',
    );
    expect(rate(sheetOf(60), '2025-06-30').explanation.vi).toContain('cấp huyện có thẩm quyền');
    expect(rate(sheetOf(60), '2025-07-01').explanation.en).toContain('had lost that task from 01/07/2025.');
  });

  it('names no former certifier of another rank, nor one whose time is still to come', () => {
    const fourStars = buildCertifier(4, 'DISTRICT', '2023-02-24', '2025-07-01');
    const later = buildCertifier(3, 'PROVINCE', '2025-07-04', '2025-07-06');
    const open = buildCertifier(3, 'PROVINCE', '2025-07-04', null);
    for (const certifiers of [[], [fourStars], [later], [open]]) {
      const { explanation } = rate(sheetOf(60), '2025-07-03', [buildOcopRuleBook({ certifiers })]);
      expect(explanation.en).toMatch(/no body could certify 3 stars\.$/);
    }
  });

  it('marks what of the rule is unverified', () => {
    const [, book] = RULE_BOOKS;
    if (!book) throw new Error('no rule book of 2023');
    const doubt = <Part extends object>(parts: readonly Part[]) =>
      parts.map((part) => ({ ...part, verified: false, evidence: null }));
    const unverified = {
      ...book,
      parts: doubt(book.parts),
      bands: doubt(book.bands),
      certifiers: doubt(book.certifiers),
    };
    expect(rate(sheetOf(60), '2024-06-01', [unverified]).explanation).toMatchObject({
      vi: expect.stringMatching(
        / Chưa được kiểm chứng: điểm tối đa của các phần, khung điểm xếp hạng, thẩm quyền chứng nhận\.$/,
      ),
      en: expect.stringMatching(/ Unverified: the maxima of the parts, the bands of points, who certifies\.$/),
    });
    expect(
      rate(sheetOf(10), '2024-06-01', [{ ...book, certifiers: unverified.certifiers }]).explanation.en,
    ).not.toContain('Unverified');
    expect(rate(sheetOf(60), '2024-06-01', [{ ...book, bands: unverified.bands }]).explanation.en).toMatch(
      / Unverified: the bands of points\.$/,
    );
    const doubtfulA = { ...book, parts: [...doubt(book.parts.slice(0, 1)), ...book.parts.slice(1)] };
    expect(rate(sheetOf(60), '2024-06-01', [doubtfulA]).explanation.en).toMatch(
      / Unverified: the maxima of the parts\.$/,
    );
  });
});
