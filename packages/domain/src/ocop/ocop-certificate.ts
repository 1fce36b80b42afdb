import type { Citation } from '../claim/claim.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';

/** A giấy chứng nhận. It outlives the body that issued it. */
export interface OcopCertificate {
  readonly id: string;
  /** Id of the product. */
  readonly product: string;
  /** Id of the evaluation behind it; null when only the decision is on record. */
  readonly evaluation: string | null;
  readonly stars: number;
  /** Number of the decision; with its issuer and day it is an identity, alone it is not. */
  readonly decision: string;
  readonly issuer: CertificateIssuer;
  readonly issuedOn: CalendarDay;
  /** Last day of validity as printed; null when the source prints none. */
  readonly printedExpiry: CalendarDay | null;
  readonly revokedOn: CalendarDay | null;
  readonly citation: Citation;
}

export interface CertificateIssuer {
  /** As printed: "UBND huyện Đắk Song". */
  readonly name: string;
  /** The unit whose body it was, which may have ended since; null when it is not matched. */
  readonly unit: UnitIdentity | null;
}
