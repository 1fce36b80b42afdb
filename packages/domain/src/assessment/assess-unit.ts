import type { CalendarDay } from '../kernel/calendar-day.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { CriteriaSet } from '../rule-book/criteria-set.ts';
import type { ThresholdScope } from '../rule-book/threshold.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import { type CriterionResult, judgeCriterion } from './judge-criterion.ts';
import type { IndicatorReading } from './judge-indicator.ts';
import type { OfficerVerdict } from './officer-verdict.ts';

/** An officer's word on a whole criterion. */
export interface CriterionJudgement {
  /** Number of the criterion in its set. */
  readonly criterion: number;
  readonly officer: OfficerVerdict;
}

export interface AssessmentInputs {
  readonly unit: UnitIdentity;
  /** The day that the readings and judgements hold on. */
  readonly asOf: CalendarDay;
  readonly set: CriteriaSet;
  readonly scope: ThresholdScope;
  readonly readings: readonly IndicatorReading[];
  readonly judgements: readonly CriterionJudgement[];
}

/** A unit judged by one set. Meeting every criterion is not recognition: that takes a decision. */
export interface Assessment {
  readonly unit: UnitIdentity;
  readonly asOf: CalendarDay;
  /** Code of the set; "12 criteria" means nothing without it. */
  readonly criteriaSet: string;
  readonly scope: ThresholdScope;
  /** In the order of the set. */
  readonly results: readonly CriterionResult[];
  readonly metCount: number;
  /** Criteria that nothing is known of: neither met nor unmet. */
  readonly unknownCount: number;
  readonly totalCount: number;
  /** What is not met, nearest to its threshold first; then what has no distance; what is not known last. */
  readonly gaps: readonly CriterionResult[];
}

export type AssessmentRefusal =
  | { readonly kind: 'content-not-established'; readonly set: string }
  | {
      readonly kind: 'not-in-set' | 'given-twice';
      readonly set: string;
      readonly criteria: readonly number[];
      readonly indicators: readonly string[];
    };

/**
 * Judges a unit by every criterion of a set. Inputs may come in any order; what the set does not know, and what is
 * given twice, is refused and named in full, because either could change the answer unseen.
 */
export function assessUnit(inputs: AssessmentInputs): Result<Assessment, AssessmentRefusal> {
  const { unit, asOf, set, scope, readings, judgements } = inputs;
  const refusal = refusalOf(inputs);
  if (refusal) return refuse(refusal);

  const results = set.criteria.map((criterion) => {
    const judgement = judgements.find(({ criterion: number }) => number === criterion.number);
    return judgeCriterion(criterion, { set, scope, readings, officer: judgement?.officer ?? null });
  });
  return accept({
    unit,
    asOf,
    criteriaSet: set.code,
    scope,
    results,
    metCount: results.filter(({ verdict }) => verdict === 'MET').length,
    unknownCount: results.filter(({ verdict }) => verdict === 'UNKNOWN').length,
    totalCount: results.length,
    gaps: results.filter(({ verdict }) => verdict !== 'MET').toSorted(nearestFirst),
  });
}

function refusalOf({ set, readings, judgements }: AssessmentInputs): AssessmentRefusal | undefined {
  if (set.criteria.length === 0) return { kind: 'content-not-established', set: set.code };

  const criteria = judgements.map(({ criterion }) => criterion);
  const indicators = readings.map(({ indicator }) => indicator);
  const knownCriteria = new Set(set.criteria.map(({ number }) => number));
  const knownIndicators = new Set(set.criteria.flatMap((criterion) => criterion.indicators.map(({ code }) => code)));
  return (
    nameWrong('not-in-set', set, outside(criteria, knownCriteria), outside(indicators, knownIndicators)) ??
    nameWrong('given-twice', set, repeated(criteria), repeated(indicators))
  );
}

function nameWrong(
  kind: 'not-in-set' | 'given-twice',
  set: CriteriaSet,
  criteria: readonly number[],
  indicators: readonly string[],
): AssessmentRefusal | undefined {
  return criteria.length + indicators.length > 0 ? { kind, set: set.code, criteria, indicators } : undefined;
}

function outside<Key>(keys: readonly Key[], known: ReadonlySet<Key>): Key[] {
  return keys.filter((key) => !known.has(key));
}

function repeated<Key>(keys: readonly Key[]): Key[] {
  return [...new Set(keys.filter((key, place) => keys.indexOf(key) < place))];
}

function nearestFirst(one: CriterionResult, other: CriterionResult): number {
  return rank(one) - rank(other) || (one.distance ?? 0) - (other.distance ?? 0);
}

function rank({ verdict, distance }: CriterionResult): number {
  if (verdict === 'UNKNOWN') return 2;
  return distance === null ? 1 : 0;
}
