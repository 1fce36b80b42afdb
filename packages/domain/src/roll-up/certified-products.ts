import type { OcopCertificate } from '../ocop/ocop-certificate.ts';
import { NOT_KNOWN, type RollUp } from './roll-up.ts';

/** What a product's certificates say about when it held how many stars. */
export type StarRecord = Pick<OcopCertificate, 'stars' | 'issuedOn' | 'printedExpiry' | 'revokedOn'>;

/**
 * Products with at least so many stars by a certificate in force.
 *
 * @param stars of every product on record there, whenever it was certified; undefined when no certificate is in force
 * @returns nothing known when the record holds no product there: that nobody wrote one down is not 0
 */
export function certifiedProducts(stars: readonly (number | undefined)[], atLeast: number): RollUp {
  if (stars.length === 0) return NOT_KNOWN;
  const value = stars.filter((held) => held !== undefined && held >= atLeast).length;
  return { value, numerator: value, known: stars.length, of: stars.length };
}
