import type { Dataset } from '@ntm/dataset/dataset';
import type { AssessmentRecord } from '@ntm/domain/assessment/assessment-record';
import type { Citation } from '@ntm/domain/claim/claim';
import type { RecognitionDecision } from '@ntm/domain/recognition/recognition-decision';
import { compareVietnamese } from '@ntm/domain/unit/vietnamese-order';
import { packJudgements, packReadings } from '../db/packed-inputs.ts';
import type { Row, TableRows } from './table-rows.ts';

/** What the rules judge by and what they judge, as table rows; they point to units and sources only. */
export function ruleRows(dataset: Dataset): TableRows[] {
  return [
    { table: 'rule_document', rows: documentRows(dataset) },
    { table: 'recognition_decision', rows: dataset.recognitionDecisions.map(decisionRow) },
    { table: 'assessment', rows: dataset.assessments.map(assessmentRow) },
    { table: 'ocop_product', rows: productRows(dataset.ocopProducts) },
    { table: 'ocop_evaluation', rows: dataset.ocopEvaluations.map(evaluationRow) },
    { table: 'ocop_certificate', rows: dataset.ocopCertificates.map(certificateRow) },
  ];
}

function documentRows(dataset: Dataset): Row[] {
  const rowsOf = <Body>(kind: string, documents: readonly (readonly [code: string, body: Body])[]): Row[] =>
    documents.map(([code, body], position) => ({ kind, code, position, body }));
  return [
    ...rowsOf(
      'RULE_BOOK',
      dataset.ruleBooks.map((book) => [book.code, book]),
    ),
    ...rowsOf(
      'OCOP_RULE_BOOK',
      dataset.ocopRuleBooks.map((book) => [book.code, book]),
    ),
    ...rowsOf(
      'COMPLETE_LIST',
      dataset.completeLists.map((list) => [`${list.within} ${list.level} ${list.validFrom}`, list]),
    ),
    ...rowsOf('DENOMINATOR', Object.entries(dataset.denominators)),
    ...rowsOf('CONFLICT_EXPLANATION', Object.entries(dataset.conflictExplanations)),
  ];
}

function decisionRow(decision: RecognitionDecision): Row {
  const { kind, number, issuer, tier } = decision;
  return {
    kind,
    number,
    issuer,
    signed_on: decision.signedOn,
    effective_on: decision.effectiveOn,
    unit_identity: decision.unit,
    tier,
    criteria_set: decision.criteriaSet,
    status_year: decision.statusYear,
    ...citationColumns(decision.citation),
  };
}

function assessmentRow(assessment: AssessmentRecord): Row {
  const { region, communeGroup, year } = assessment.scope;
  return {
    id: assessment.id,
    unit_identity: assessment.unit,
    as_of: assessment.asOf,
    criteria_set: assessment.criteriaSet,
    region,
    commune_group: communeGroup,
    year,
    readings: packReadings(assessment.readings),
    judgements: packJudgements(assessment.judgements),
    ...citationColumns(assessment.citation),
  };
}

/** In Vietnamese order of name, which the database cannot make. */
function productRows(products: Dataset['ocopProducts']): Row[] {
  return products
    .toSorted((one, other) => compareVietnamese(one.name, other.name) || (one.id < other.id ? -1 : 1))
    .map(({ id, name, group, producer, commune, citation }, position) => ({
      id,
      name,
      group,
      producer,
      commune_identity: commune,
      ...citationColumns(citation),
      position,
    }));
}

function evaluationRow({ id, product, evaluatedOn, scoreSheet }: Dataset['ocopEvaluations'][number]): Row {
  const { partA, partB, partC } = scoreSheet;
  return { id, product_id: product, evaluated_on: evaluatedOn, part_a: partA, part_b: partB, part_c: partC };
}

function certificateRow(certificate: Dataset['ocopCertificates'][number]): Row {
  const { id, stars, decision, issuer } = certificate;
  return {
    id,
    product_id: certificate.product,
    evaluation_id: certificate.evaluation,
    stars,
    decision,
    issuer_name: issuer.name,
    issuer_unit: issuer.unit,
    issued_on: certificate.issuedOn,
    printed_expiry: certificate.printedExpiry,
    revoked_on: certificate.revokedOn,
    ...citationColumns(certificate.citation),
  };
}

function citationColumns({ source, phrase, locator }: Citation): Row {
  return { source_id: source, phrase, locator };
}
