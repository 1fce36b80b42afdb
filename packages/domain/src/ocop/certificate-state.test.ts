import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { certificateState, expiresOn } from './certificate-state.ts';
import type { OcopCertificate } from './ocop-certificate.ts';

const term = { months: 36, verified: true, evidence: 'a test' };

/** Issued by a district that ended two weeks later. */
const dakSong: OcopCertificate = {
  id: 'dak-song-1887',
  product: 'a product',
  evaluation: null,
  stars: 3,
  decision: '1887/QĐ-UBND',
  issuer: { name: 'UBND huyện Đắk Song', unit: null },
  issuedOn: day('2025-06-16'),
  printedExpiry: null,
  revokedOn: null,
  citation: { source: 'a-source', phrase: null, locator: null },
};

describe('the end of a certificate (ocop.md: How long a certificate holds)', () => {
  it.each([
    ['2026-08-05', '2029-08-05'],
    ['2025-06-16', '2028-06-16'],
    ['2024-02-29', '2027-02-28'],
  ])('issued on %s it holds to %s', (issuedOn, last) => {
    expect(expiresOn(day(issuedOn), term)).toBe(last);
  });

  it('follows the term of the rule book', () => {
    expect(expiresOn(day('2025-06-16'), { ...term, months: 24 })).toBe('2027-06-16');
  });
});

describe('the state of a certificate (ocop.md: State of a certificate)', () => {
  it.each([
    ['2025-06-15', 'NOT_YET'],
    ['2025-06-16', 'VALID'],
    ['2025-07-01', 'VALID'],
    ['2028-06-16', 'VALID'],
    ['2028-06-17', 'EXPIRED'],
  ])('on %s is %s, though the district that issued it ended on 2025-06-30', (on, state) => {
    expect(certificateState(dakSong, term, day(on))).toBe(state);
  });

  it('goes by the printed day where one is printed', () => {
    const printed = { ...dakSong, printedExpiry: day('2027-12-31') };
    expect(certificateState(printed, term, day('2027-12-31'))).toBe('VALID');
    expect(certificateState(printed, term, day('2028-01-01'))).toBe('EXPIRED');
  });

  it.each([
    ['2025-06-15', 'NOT_YET'],
    ['2026-01-31', 'VALID'],
    ['2026-02-01', 'REVOKED'],
    ['2029-01-01', 'REVOKED'],
  ])('on %s is %s when it was revoked on 2026-02-01', (on, state) => {
    expect(certificateState({ ...dakSong, revokedOn: day('2026-02-01') }, term, day(on))).toBe(state);
  });

  it('is revoked also when it had lapsed before', () => {
    const lapsed = { ...dakSong, revokedOn: day('2028-09-01') };
    expect(certificateState(lapsed, term, day('2028-08-31'))).toBe('EXPIRED');
    expect(certificateState(lapsed, term, day('2028-09-01'))).toBe('REVOKED');
  });

  it('never lets a revocation reach back before the day of issue', () => {
    expect(certificateState({ ...dakSong, revokedOn: day('2025-01-01') }, term, day('2025-06-15'))).toBe('NOT_YET');
  });
});
