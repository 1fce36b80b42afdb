import type { OcopCertificate } from '@ntm/domain/ocop/ocop-certificate';
import type { OcopEvaluation } from '@ntm/domain/ocop/ocop-evaluation';
import { rowDay } from '../../db/row-day.ts';
import type { Prisma } from '../../generated/prisma/client.ts';

/** The certificates of a product with the evaluations behind them, newest first. */
export const CERTIFICATES = {
  orderBy: [{ issuedOn: 'desc' }, { id: 'asc' }],
  include: { evaluation: true },
} as const satisfies Prisma.OcopProduct$certificatesArgs;

type CertificateRow = Prisma.OcopCertificateGetPayload<typeof CERTIFICATES>;

export interface CertificateWithEvaluation extends Omit<OcopCertificate, 'evaluation'> {
  readonly evaluation: OcopEvaluation | null;
}

export function rowToCertificate(row: CertificateRow): CertificateWithEvaluation {
  const { id, stars, decision, evaluation } = row;
  return {
    id,
    product: row.productId,
    stars,
    decision,
    issuer: { name: row.issuerName, unit: row.issuerUnit },
    issuedOn: rowDay(row.issuedOn),
    printedExpiry: row.printedExpiry && rowDay(row.printedExpiry),
    revokedOn: row.revokedOn && rowDay(row.revokedOn),
    citation: { source: row.sourceId, phrase: row.phrase, locator: row.locator },
    evaluation: evaluation && {
      id: evaluation.id,
      product: evaluation.productId,
      evaluatedOn: rowDay(evaluation.evaluatedOn),
      scoreSheet: { partA: evaluation.partA, partB: evaluation.partB, partC: evaluation.partC },
    },
  };
}
