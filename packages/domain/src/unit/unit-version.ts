import type { DayInterval } from '../kernel/day-interval.ts';
import type { UnitKind, UnitLevel } from './unit-kind.ts';

/** Opaque key of a unit, the same on every day of its life. Names and official codes are reused; this is not. */
export type UnitIdentity = string;

/** What a unit was called and where it belonged during one span of days. */
export interface UnitVersion extends DayInterval {
  readonly identity: UnitIdentity;
  readonly level: UnitLevel;
  readonly kind: UnitKind;
  /** Local type word where it differs from the kind's own: "khối phố". */
  readonly typeWord: string | null;
  /** Official code with its leading zeros; null for villages, which have none. */
  readonly code: string | null;
  /** Without the type word: "Đức Long". */
  readonly name: string;
  /** The unit directly above; null for the nation alone. */
  readonly parent: UnitIdentity | null;
  /** Instrument that opened this version; null for the first one and for corrections of the catalogue. */
  readonly instrument: string | null;
}
