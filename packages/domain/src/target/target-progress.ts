import type { Bilingual } from '../kernel/bilingual.ts';
import type { Verdict } from '../kernel/verdict.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';

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
}
