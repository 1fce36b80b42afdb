import type { Observation, RecognitionTier } from '../claim/claim.ts';
import type { Measure } from '../claim/measure.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { RecognitionRecord } from '../recognition/recognition-record.ts';
import type { UnitTree } from '../unit/unit-tree.ts';

/** All that a target is judged against. */
export interface TargetContext {
  /** The day of the question: later observations and decisions are not known yet. */
  readonly asOf: CalendarDay;
  /** The day on which the target's source speaks: the register that its counts stand on. */
  readonly statedOn: CalendarDay;
  readonly measure: Measure;
  readonly observations: readonly Observation[];
  readonly tree: UnitTree;
  readonly recognition: RecognitionRecord;
  /** Measures of which less is better: communes under 10 criteria. */
  readonly lessIsBetter: ReadonlySet<string>;
  /** Measures that count units holding a status, with that status: communes-ntm → STANDARD. */
  readonly tierCounted: ReadonlyMap<string, RecognitionTier>;
}
