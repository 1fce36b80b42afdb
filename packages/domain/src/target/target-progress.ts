import type { Bilingual } from '../kernel/bilingual.ts';
import type { Verdict } from '../kernel/verdict.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';

/** One unit of a target that holds for several. */
export interface UnitVerdict {
  readonly unit: UnitIdentity;
  readonly verdict: Verdict;
}

export interface TargetProgress {
  readonly verdict: Verdict;
  /** Which reading was used, and for UNKNOWN which figure is missing. */
  readonly explanation: Bilingual;
  /** The figure that was compared, in the measure's unit; null when there is none. Never 0 for “no data”. */
  readonly actual: number | null;
  /** Ids of the observations behind the verdict, ascending. */
  readonly evidence: readonly string[];
  /** Units known to fall short, for targets over several units. */
  readonly failing: readonly UnitIdentity[];
  /** Every unit of a target over several, in the order of the source or of their names; empty for any other target. */
  readonly units: readonly UnitVerdict[];
}
