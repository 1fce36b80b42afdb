import type { Bilingual } from '../kernel/bilingual.ts';

/** What two statements disagree about: the figure, what it is divided by, the word beside it, or what it covers. */
export const CONFLICT_KINDS = ['VALUE', 'DENOMINATOR', 'COMPARATOR', 'SCOPE'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export const CONFLICT_STATUSES = ['OPEN', 'EXPLAINED'] as const;
export type ConflictStatus = (typeof CONFLICT_STATUSES)[number];

/** Statements that cannot all hold as they stand. Nothing chooses between them: an editor may explain, never delete. */
export interface Conflict {
  /** `VALUE:S0-31+S4-25`: the same for the same claims in any order. */
  readonly key: string;
  readonly kind: ConflictKind;
  readonly status: ConflictStatus;
  readonly note: Bilingual;
  /** Ids, ascending; a single one when the register itself contradicts it. */
  readonly claims: readonly string[];
}

/** A conflict as a rule finds it, before anyone explained it. */
export interface Disagreement {
  readonly kind: ConflictKind;
  readonly claims: readonly string[];
  readonly note: Bilingual;
  /** True when the sources themselves give the reason. */
  readonly isSelfExplained: boolean;
}
