import type { CitedOcopProduct } from '@ntm/dataset/dataset';
import type { AssessmentRecord } from '@ntm/domain/assessment/assessment-record';
import { day } from '@ntm/domain/kernel/calendar-day';
import type { OcopCertificate } from '@ntm/domain/ocop/ocop-certificate';
import type { OcopEvaluation } from '@ntm/domain/ocop/ocop-evaluation';
import type { RecognitionDecision } from '@ntm/domain/recognition/recognition-decision';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';

/** Builders of what a source says about single units, all cited from one source of the record. */
export interface Judgements {
  decision(unit: UnitIdentity, over?: Partial<RecognitionDecision>): RecognitionDecision;
  assessment(unit: UnitIdentity, over?: Partial<AssessmentRecord>): AssessmentRecord;
  product(id: string, over?: Partial<CitedOcopProduct>): CitedOcopProduct;
  evaluation(product: string, over?: Partial<OcopEvaluation>): OcopEvaluation;
  certificate(product: string, over?: Partial<OcopCertificate>): OcopCertificate;
}

/** Decisions of 2020 for 2019, assessments at the end of 2020, products scored and certified in the spring of 2024. */
export function judgementsOf(source: string): Judgements {
  const citation = { source, phrase: null, locator: null };
  return {
    decision: (unit, over = {}) => ({
      kind: 'GRANT',
      number: '46/QĐ-UBND',
      issuer: 'UBND tỉnh',
      signedOn: day('2020-01-20'),
      effectiveOn: day('2020-01-20'),
      unit,
      tier: 'STANDARD',
      criteriaSet: null,
      statusYear: 2019,
      citation,
      ...over,
    }),
    assessment: (unit, over = {}) => ({
      id: `${unit}-2020`,
      unit,
      asOf: day('2020-12-31'),
      criteriaSet: 'COMMUNE_NTM_2016',
      scope: { region: 'TDMNPB', communeGroup: null, year: 2020 },
      readings: [],
      judgements: [],
      citation,
      ...over,
    }),
    product: (id, over = {}) => ({
      id,
      name: 'Miến dong',
      group: 'Thực phẩm',
      producer: 'Hợp tác xã',
      commune: null,
      citation,
      ...over,
    }),
    evaluation: (product, over = {}) => ({
      id: `${product}-evaluation`,
      product,
      evaluatedOn: day('2024-03-01'),
      scoreSheet: { partA: 30, partB: 20, partC: 25 },
      ...over,
    }),
    certificate: (product, over = {}) => ({
      id: `${product}-certificate`,
      product,
      evaluation: `${product}-evaluation`,
      stars: 4,
      decision: '500/QĐ-UBND',
      issuer: { name: 'UBND tỉnh', unit: null },
      issuedOn: day('2024-04-01'),
      printedExpiry: null,
      revokedOn: null,
      citation,
      ...over,
    }),
  };
}
