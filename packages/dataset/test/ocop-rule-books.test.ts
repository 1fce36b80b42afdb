import { day } from '@ntm/domain/kernel/calendar-day';
import { expiresOn } from '@ntm/domain/ocop/certificate-state';
import { certifierOn } from '@ntm/domain/ocop/certifier-on';
import { chooseOcopRuleBook } from '@ntm/domain/ocop/choose-ocop-rule-book';
import type { OcopRuleBook } from '@ntm/domain/ocop/ocop-rule-book';
import { rateScoreSheet } from '@ntm/domain/ocop/rate-score-sheet';
import { describe, expect, it } from 'vitest';
import { ocopRuleBooks } from './real-rule-books.ts';

function bookOn(on: string): OcopRuleBook {
  const chosen = chooseOcopRuleBook(ocopRuleBooks, day(on));
  if (!chosen.ok) throw new Error(chosen.refusal.kind);
  return chosen.value;
}

describe('the OCOP rules of the record (ocop.md: Which rule book)', () => {
  it.each([
    ['2019-08-21', 'OCOP_2019', [35, 25, 40]],
    ['2023-02-23', 'OCOP_2019', [35, 25, 40]],
    ['2023-02-24', 'OCOP_2023', [40, 25, 35]],
    ['2025-07-06', 'OCOP_2023_AM1', [40, 25, 35]],
    ['2026-05-22', 'OCOP_2026', [40, 25, 35]],
  ])('are on %s those of %s with parts of %j points', (on, code, maxima) => {
    expect(bookOn(on).code).toBe(code);
    expect(bookOn(on).parts.map(({ maximum }) => maximum)).toEqual(maxima);
  });

  it('do not reach back before 21 August 2019', () => {
    expect(chooseOcopRuleBook(ocopRuleBooks, day('2019-08-20'))).toMatchObject({ refusal: { nextFrom: '2019-08-21' } });
  });

  it('certify from three stars, so a district product of two stars is a claim of its source and no rule', () => {
    for (const { bands } of ocopRuleBooks) {
      expect(bands.map(({ certifiable }) => certifiable)).toEqual([false, false, true, true, true]);
    }
    const rated = rateScoreSheet({ partA: 20, partB: 15, partC: 10 }, day('2020-02-15'), ocopRuleBooks);
    expect(rated).toMatchObject({ ok: true, value: { stars: 2, certifiable: false, certifier: null } });
  });

  it.each([
    ['2022-12-31', ['PROVINCE', 'PROVINCE', 'NATION']],
    ['2025-06-30', ['DISTRICT', 'PROVINCE', 'NATION']],
    ['2025-07-03', [undefined, 'PROVINCE', 'NATION']],
    ['2025-07-06', ['PROVINCE', 'PROVINCE', 'NATION']],
    ['2026-11-21', ['PROVINCE', 'PROVINCE', 'NATION']],
  ])('have on %s three, four and five stars certified by %j', (on, levels) => {
    expect([3, 4, 5].map((stars) => certifierOn(bookOn(on), stars, day(on))?.level)).toEqual(levels);
  });

  it('hold certificates for 36 months', () => {
    expect(expiresOn(day('2026-08-05'), bookOn('2026-08-05').certificate)).toBe('2029-08-05');
    expect(ocopRuleBooks.map(({ certificate }) => certificate.months)).toEqual([36, 36, 36, 36]);
  });
});

describe('what of the OCOP rules is verified (ocop.md: What is unverified)', () => {
  it('is none of them as a whole', () => {
    expect(ocopRuleBooks.filter(({ verified }) => verified)).toEqual([]);
  });

  it('is every part that decides a rating under the rules of 2019, and none under those of 2026', () => {
    const sheet = { partA: 30, partB: 20, partC: 30 };
    const explained = (on: string): string => {
      const rated = rateScoreSheet(sheet, day(on), ocopRuleBooks);
      if (!rated.ok) throw new Error(rated.refusal.kind);
      return rated.value.explanation.en;
    };
    expect(explained('2020-06-01')).not.toContain('Unverified');
    expect(explained('2026-06-01')).toContain(
      'Unverified: the maxima of the parts, the bands of points, who certifies.',
    );
  });
});

describe('how products are sorted (ocop.md: Taxonomy)', () => {
  it('is in 2026 by 6 industries, 17 groups and 26 product sets, unverified', () => {
    const { taxonomy } = bookOn('2026-06-01');
    const groups = taxonomy.industries.flatMap((industry) => industry.groups);
    const productSets = groups.flatMap((group) => group.productSets);
    expect([taxonomy.industries.length, groups.length, productSets.length]).toEqual([6, 17, 26]);
    expect(taxonomy.verified).toBe(false);
  });

  it('has tea and coffee among food in 2026', () => {
    const food = bookOn('2026-06-01').taxonomy.industries[0];
    expect(food?.name.vi).toBe('Thực phẩm');
    expect(food?.groups.map(({ name }) => name.vi)).toEqual(expect.arrayContaining(['Chè', 'Cà phê, ca cao']));
  });

  it('has its own six industries in each rule book', () => {
    const industries = (on: string): string[] => bookOn(on).taxonomy.industries.map(({ name }) => name.vi);
    expect(industries('2020-01-01')).toContain('Vải và may mặc');
    expect(industries('2024-01-01')).toContain('Sinh vật cảnh');
    expect(industries('2020-01-01')).not.toContain('Sinh vật cảnh');
  });
});
