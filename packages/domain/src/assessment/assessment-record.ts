import type { Citation } from '../claim/claim.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { ThresholdScope } from '../rule-book/threshold.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import type { CriterionJudgement } from './assess-unit.ts';
import type { IndicatorReading } from './judge-indicator.ts';

/** What a source reports of one unit's criteria on one day: figures and officers' words, not yet judged. */
export interface AssessmentRecord {
  readonly id: string;
  readonly unit: UnitIdentity;
  /** The day that the readings and judgements hold on. */
  readonly asOf: CalendarDay;
  /** Code of the set named by the source. Never inferred from the year. */
  readonly criteriaSet: string;
  readonly scope: ThresholdScope;
  readonly readings: readonly IndicatorReading[];
  readonly judgements: readonly CriterionJudgement[];
  readonly citation: Citation;
}
