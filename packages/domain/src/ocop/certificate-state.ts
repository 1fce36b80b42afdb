import type { CalendarDay } from '../kernel/calendar-day.ts';
import { monthsAfter } from '../kernel/months-after.ts';
import type { OcopCertificate } from './ocop-certificate.ts';
import type { CertificateTerm } from './ocop-rule-book.ts';

export const CERTIFICATE_STATES = ['NOT_YET', 'VALID', 'EXPIRED', 'REVOKED'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/**
 * Last day on which a certificate issued on a day is valid: the same day so many months later, or the last day of
 * that month when it is shorter. That day still counts: a certificate of 5 August 2026 is valid to 5 August 2029.
 *
 * @law 36 months in every rule book so far; the end of a term in months: Civil Code 91/2015/QH13, article 148(3).
 *   Its paragraph on days off is not applied: certificates print the day itself.
 */
export function expiresOn(issuedOn: CalendarDay, term: CertificateTerm): CalendarDay {
  return monthsAfter(issuedOn, term.months);
}

/**
 * State of a certificate on any day. A printed expiry day goes before a computed one, a revocation holds from its own
 * day on, and whether the issuer still exists plays no part: no rule ends a certificate with its issuer.
 */
export function certificateState(
  certificate: Pick<OcopCertificate, 'issuedOn' | 'printedExpiry' | 'revokedOn'>,
  term: CertificateTerm,
  on: CalendarDay,
): CertificateState {
  const { issuedOn, printedExpiry, revokedOn } = certificate;
  if (on < issuedOn) return 'NOT_YET';
  if (revokedOn !== null && revokedOn <= on) return 'REVOKED';
  return on <= (printedExpiry ?? expiresOn(issuedOn, term)) ? 'VALID' : 'EXPIRED';
}
