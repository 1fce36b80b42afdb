import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { certificateInForce, certifiedRating, lastDayOf } from './certified-rating.ts';
import { RULE_BOOKS } from './ocop.test-data.ts';

const CERTIFICATE = {
  stars: 4,
  decision: '3981/QĐ-UBND',
  issuer: { name: 'UBND tỉnh Lâm Đồng', unit: null },
  issuedOn: day('2024-02-29'),
  printedExpiry: null,
  revokedOn: null,
};
const EVALUATION = { scoreSheet: { partA: 30, partB: 20, partC: 25 }, evaluatedOn: day('2024-01-15') };

describe('a rating that a certificate stands for (ocop.md: State of a certificate)', () => {
  it('has the stars of the certificate, the points behind it and a last day', () => {
    expect(certifiedRating(CERTIFICATE, EVALUATION, RULE_BOOKS)).toMatchObject({
      stars: 4,
      total: 75,
      expiresOn: '2027-02-28',
    });
  });

  it('keeps the stars of the certificate where the points alone would give more', () => {
    const rating = certifiedRating({ ...CERTIFICATE, stars: 3 }, EVALUATION, RULE_BOOKS);
    expect(rating).toMatchObject({ stars: 3, total: 75 });
    expect(rating?.explanation.vi).toContain('Giấy chứng nhận 3 sao theo 3981/QĐ-UBND ngày 29/02/2024');
    expect(rating?.explanation.vi).toContain('có giá trị đến hết ngày 28/02/2027');
    expect(rating?.explanation.vi).toContain('4 sao theo');
    expect(rating?.explanation.en).toContain('valid to the end of 28/02/2027');
  });

  it('is none where the points cannot be rated or the term is not known', () => {
    const early = { ...EVALUATION, evaluatedOn: day('2018-05-01') };
    expect(certifiedRating(CERTIFICATE, early, RULE_BOOKS)).toBeUndefined();
    expect(certifiedRating({ ...CERTIFICATE, issuedOn: day('2018-06-01') }, EVALUATION, RULE_BOOKS)).toBeUndefined();
  });
});

describe('the last day of a certificate (ocop.md: How long a certificate holds)', () => {
  it('is the printed one, else that of its term', () => {
    expect(lastDayOf(CERTIFICATE, RULE_BOOKS)).toBe('2027-02-28');
    expect(lastDayOf({ ...CERTIFICATE, printedExpiry: day('2027-03-01') }, RULE_BOOKS)).toBe('2027-03-01');
    expect(lastDayOf({ ...CERTIFICATE, issuedOn: day('2018-06-01') }, RULE_BOOKS)).toBeUndefined();
  });
});

describe('the certificate in force', () => {
  const renewed = { ...CERTIFICATE, decision: '9/QĐ-UBND', issuedOn: day('2026-12-01') };

  it.each([
    ['2024-02-28', undefined],
    ['2024-02-29', '3981/QĐ-UBND'],
    ['2026-12-01', '9/QĐ-UBND'],
    ['2029-12-01', '9/QĐ-UBND'],
    ['2029-12-02', undefined],
  ])('on %s is %s: of several the one issued last', (on, decision) => {
    expect(certificateInForce([CERTIFICATE, renewed], day(on), RULE_BOOKS)?.decision).toBe(decision);
    expect(certificateInForce([renewed, CERTIFICATE], day(on), RULE_BOOKS)?.decision).toBe(decision);
  });

  it('is never one that was revoked', () => {
    const revoked = { ...renewed, revokedOn: day('2027-01-01') };
    expect(certificateInForce([CERTIFICATE, revoked], day('2027-01-01'), RULE_BOOKS)?.decision).toBe('3981/QĐ-UBND');
  });
});
