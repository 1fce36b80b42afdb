import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { UnitIdentity } from './unit-version.ts';

export const UNIT_CHANGE_KINDS = [
  'MERGE',
  'SPLIT',
  'PARTIAL_TRANSFER',
  'RENAME',
  'RETYPE',
  'REPARENT',
  'CREATE',
  'DISSOLVE',
  'REFORM',
] as const;
export type UnitChangeKind = (typeof UNIT_CHANGE_KINDS)[number];

/** How much of the source went to the receiver. UNKNOWN is not WHOLE: no text was seen that says so. */
export const COVERAGES = ['WHOLE', 'PART', 'UNKNOWN'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** One dated edge of lineage. `from` is null for CREATE, `to` for DISSOLVE; both are one unit for RENAME, RETYPE, REPARENT. */
export interface UnitChange {
  readonly effectiveOn: CalendarDay;
  readonly kind: UnitChangeKind;
  readonly from: UnitIdentity | null;
  readonly to: UnitIdentity | null;
  readonly coverage: Coverage;
  readonly instrument: string | null;
  readonly note: string | null;
}
