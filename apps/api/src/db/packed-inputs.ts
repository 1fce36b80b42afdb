import type { CriterionJudgement } from '@ntm/domain/assessment/assess-unit';
import type { IndicatorReading } from '@ntm/domain/assessment/judge-indicator';
import type { OfficerVerdict } from '@ntm/domain/assessment/officer-verdict';

/**
 * How the inputs of an assessment lie in their jsonb columns: without the names of their parts, because there are
 * thousands of times the same ones.
 */
type PackedReading = readonly [
  indicator: IndicatorReading['indicator'],
  value: IndicatorReading['value'],
  officer: IndicatorReading['officer'],
];
type PackedJudgement = readonly [criterion: CriterionJudgement['criterion'], officer: CriterionJudgement['officer']];

export function packReadings(readings: readonly IndicatorReading[]): PackedReading[] {
  return readings.map(({ indicator, value, officer }) => [indicator, value, officer]);
}

/**
 * Reads the column of readings.
 *
 * @throws Error when it holds anything else than `packReadings` made
 */
export function unpackReadings(column: unknown): IndicatorReading[] {
  return partsOf(column).map(([indicator, value, officer]) => {
    const isReading = typeof indicator === 'string' && (value === null || typeof value === 'number');
    if (!isReading || !(officer === null || isVerdict(officer))) throw notPacked(column);
    return { indicator, value, officer };
  });
}

export function packJudgements(judgements: readonly CriterionJudgement[]): PackedJudgement[] {
  return judgements.map(({ criterion, officer }) => [criterion, officer]);
}

/**
 * Reads the column of judgements.
 *
 * @throws Error when it holds anything else than `packJudgements` made
 */
export function unpackJudgements(column: unknown): CriterionJudgement[] {
  return partsOf(column).map(([criterion, officer]) => {
    if (typeof criterion !== 'number' || !isVerdict(officer)) throw notPacked(column);
    return { criterion, officer };
  });
}

function isVerdict(word: unknown): word is OfficerVerdict {
  return word === 'MET' || word === 'NOT_MET';
}

function partsOf(column: unknown): readonly (readonly unknown[])[] {
  if (!isList(column) || !column.every(isList)) throw notPacked(column);
  return column;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function notPacked(column: unknown): Error {
  return new Error(`Not the inputs of an assessment: ${JSON.stringify(column)}`);
}
