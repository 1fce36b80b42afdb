import type { CriterionJudgement } from '@ntm/domain/assessment/assess-unit';
import type { IndicatorReading } from '@ntm/domain/assessment/judge-indicator';

/**
 * How the inputs of an assessment lie in their jsonb columns: without the names of their parts, because there are
 * thousands of times the same ones.
 */
export type PackedReading = readonly [
  indicator: IndicatorReading['indicator'],
  value: IndicatorReading['value'],
  officer: IndicatorReading['officer'],
];
export type PackedJudgement = readonly [
  criterion: CriterionJudgement['criterion'],
  officer: CriterionJudgement['officer'],
];

export function packReadings(readings: readonly IndicatorReading[]): PackedReading[] {
  return readings.map(({ indicator, value, officer }) => [indicator, value, officer]);
}

export function unpackReadings(packed: readonly PackedReading[]): IndicatorReading[] {
  return packed.map(([indicator, value, officer]) => ({ indicator, value, officer }));
}

export function packJudgements(judgements: readonly CriterionJudgement[]): PackedJudgement[] {
  return judgements.map(({ criterion, officer }) => [criterion, officer]);
}

export function unpackJudgements(packed: readonly PackedJudgement[]): CriterionJudgement[] {
  return packed.map(([criterion, officer]) => ({ criterion, officer }));
}
