import type { RecognitionTier } from '../claim/claim.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { DayInterval } from '../kernel/day-interval.ts';
import type { UnitLevel } from '../unit/unit-kind.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';

/** What every rule book for recognising units has, whether it lists criteria or conditions. */
export interface RuleBookHead extends DayInterval {
  /** Stable key: "COMMUNE_NTM_2016". */
  readonly code: string;
  readonly title: Bilingual;
  /** The level of the units that it judges. */
  readonly level: UnitLevel;
  readonly tier: RecognitionTier;
  /** Id of the source that issues it. */
  readonly instrument: string;
  /** Ids of the sources that amended it. */
  readonly amendments: readonly string[];
  /** The province that adopted it for itself; null for a national rule book. */
  readonly adoptedBy: UnitIdentity | null;
  /** Code of the rule book that it builds on. */
  readonly basedOn: string | null;
  /** False until someone has checked the whole of it against the signed text; its parts say more for themselves. */
  readonly verified: boolean;
  /** The publications that its existence, validity and shape were read in. */
  readonly evidence: string | null;
  /** What is not established, and what its dates rest on. */
  readonly note: Bilingual | null;
}
