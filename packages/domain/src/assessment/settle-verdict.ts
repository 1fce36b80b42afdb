import type { Verdict } from '../kernel/verdict.ts';
import type { OfficerVerdict } from './officer-verdict.ts';

/** What the values say, what an officer says, and which of the two the result carries. */
export interface SettledVerdict {
  readonly verdict: Verdict;
  /** What the values alone say. */
  readonly byRule: Verdict;
  readonly officer: OfficerVerdict | null;
  /** The two disagree; both stay visible whichever carries. */
  readonly isDisputed: boolean;
}

/**
 * An officer's judgement carries where the values say nothing, or where they say it by a threshold that nobody has
 * checked: unverified text decides nothing. Otherwise the values carry.
 */
export function settleVerdict(
  byRule: Verdict,
  isRuleVerified: boolean,
  officer: OfficerVerdict | null,
): SettledVerdict {
  const saysNothing = byRule === 'UNKNOWN';
  const agrees = officer === null || (byRule === 'MET') === (officer === 'MET');
  const isDisputed = !saysNothing && !agrees;
  const officerCarries = officer !== null && (saysNothing || (isDisputed && !isRuleVerified));
  return { verdict: officerCarries ? officer : byRule, byRule, officer, isDisputed };
}
