import type { RecognitionTier } from '../claim/claim.ts';

/** Measures of which less is better: “8” then asks for 8 or fewer. */
export const LESS_IS_BETTER: ReadonlySet<string> = new Set(['communes-under-10-criteria']);

/**
 * Measures that count units holding a status, with that status, so that units named by a target can be ticked off one
 * by one. Counts of districts are left out: rural districts and towns hold different statuses in one count.
 */
export const TIER_COUNTED: ReadonlyMap<string, RecognitionTier> = new Map([
  ['communes-ntm', 'STANDARD'],
  ['communes-ntm-advanced', 'ADVANCED'],
  ['communes-ntm-model', 'MODEL'],
  ['villages-ntm', 'STANDARD'],
]);
