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
type EvaluationRow = NonNullable<CertificateRow['evaluation']>;

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
    evaluation: evaluation && rowToEvaluation(evaluation),
  };
}

export function rowToEvaluation(row: EvaluationRow): OcopEvaluation {
  const { id, partA, partB, partC } = row;
  return { id, product: row.productId, evaluatedOn: rowDay(row.evaluatedOn), scoreSheet: { partA, partB, partC } };
}
