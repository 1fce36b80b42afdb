import type { UnitIdentity } from '../unit/unit-version.ts';

/** A product itself, whatever was scored or certified: it keeps its identity through every evaluation. */
export interface OcopProduct {
  readonly id: string;
  readonly name: string;
  /** As its source names the group; groups differ from rule book to rule book. */
  readonly group: string;
  /** The owner (chủ thể): cooperative, enterprise, household or group. Only what the decision publishes. */
  readonly producer: string;
  /** Null when the source does not say. */
  readonly commune: UnitIdentity | null;
}
