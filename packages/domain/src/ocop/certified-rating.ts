import { printedDay } from '../claim/period-words.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { certificateState, expiresOn } from './certificate-state.ts';
import { chooseOcopRuleBook } from './choose-ocop-rule-book.ts';
import type { OcopCertificate } from './ocop-certificate.ts';
import type { OcopEvaluation } from './ocop-evaluation.ts';
import type { CertificateTerm, OcopRuleBook } from './ocop-rule-book.ts';
import { type OcopRating, rateScoreSheet } from './rate-score-sheet.ts';

/** A rating that a certificate stands for: it has a last day, which a rating alone has not. */
export interface CertifiedRating extends OcopRating {
  readonly expiresOn: CalendarDay;
}

/** What a certificate holds for: the rule book in force on the day of issue says; undefined when none was. */
export function termOf(
  { issuedOn }: Pick<OcopCertificate, 'issuedOn'>,
  ruleBooks: readonly OcopRuleBook[],
): CertificateTerm | undefined {
  const chosen = chooseOcopRuleBook(ruleBooks, issuedOn);
  return chosen.ok ? chosen.value.certificate : undefined;
}

/** Last day of a certificate: as printed, else by its term; undefined when neither is known. */
export function lastDayOf(
  certificate: Pick<OcopCertificate, 'issuedOn' | 'printedExpiry'>,
  ruleBooks: readonly OcopRuleBook[],
): CalendarDay | undefined {
  const term = termOf(certificate, ruleBooks);
  return certificate.printedExpiry ?? (term && expiresOn(certificate.issuedOn, term));
}

/** The certificate that is valid on a day; of several, the one issued last. Undefined when none is. */
export function certificateInForce<
  Certificate extends Pick<OcopCertificate, 'issuedOn' | 'printedExpiry' | 'revokedOn'>,
>(certificates: readonly Certificate[], on: CalendarDay, ruleBooks: readonly OcopRuleBook[]): Certificate | undefined {
  return certificates
    .filter((certificate) => {
      const term = termOf(certificate, ruleBooks);
      return term !== undefined && certificateState(certificate, term, on) === 'VALID';
    })
    .toSorted((one, other) => (one.issuedOn < other.issuedOn ? 1 : -1))[0];
}

/**
 * The rating behind a certificate. The stars are the certificate's own: conditions of single criteria, which are not
 * on record, can lower a rank, so the points may say more.
 *
 * @returns undefined when its points cannot be rated, or its last day is not known
 */
export function certifiedRating(
  certificate: Pick<OcopCertificate, 'stars' | 'decision' | 'issuer' | 'issuedOn' | 'printedExpiry'>,
  { scoreSheet, evaluatedOn }: Pick<OcopEvaluation, 'scoreSheet' | 'evaluatedOn'>,
  ruleBooks: readonly OcopRuleBook[],
): CertifiedRating | undefined {
  const rated = rateScoreSheet(scoreSheet, evaluatedOn, ruleBooks);
  const lastDay = lastDayOf(certificate, ruleBooks);
  if (!rated.ok || lastDay === undefined) return undefined;
  const says = certificateWords(certificate, lastDay);
  const { explanation } = rated.value;
  return {
    ...rated.value,
    stars: certificate.stars,
    explanation: { vi: `${says.vi} ${explanation.vi}`, en: `${says.en} ${explanation.en}` },
    expiresOn: lastDay,
  };
}

function certificateWords(
  { stars, decision, issuer, issuedOn }: Pick<OcopCertificate, 'stars' | 'decision' | 'issuer' | 'issuedOn'>,
  lastDay: CalendarDay,
): Bilingual {
  const [issued, last] = [printedDay(issuedOn), printedDay(lastDay)];
  return {
    vi: `Giấy chứng nhận ${stars} sao theo ${decision} ngày ${issued} của ${issuer.name}, có giá trị đến hết ngày ${last}.`,
    en: `Certificate for ${stars} stars by ${decision} of ${issued}, ${issuer.name}, valid to the end of ${last}.`,
  };
}
