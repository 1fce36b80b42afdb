import type { CalendarDay } from '../kernel/calendar-day.ts';
import { holdsOn } from '../kernel/day-interval.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { WithdrawalRule } from './withdrawal-rule.ts';

/** How a recognised unit does against its set on one day. */
export interface RecognisedUnitFacts {
  readonly object: WithdrawalRule['object'];
  /** How many criteria its own set holds: provinces may add to the national ones. */
  readonly criteriaCount: number;
  /** Names of the unmet criteria as the set prints them. */
  readonly unmet: readonly string[];
  /** The communes of a district, and how many of them lost their recognition; null for communes. */
  readonly communes: { readonly total: number; readonly withdrawn: number } | null;
}

export type WithdrawalReason =
  | { readonly kind: 'half-unmet'; readonly unmet: number; readonly of: number }
  | { readonly kind: 'listed-unmet'; readonly unmet: number; readonly of: number; readonly listed: readonly string[] }
  | { readonly kind: 'communes-withdrawn'; readonly withdrawn: number; readonly of: number };

export interface WithdrawalJudgement {
  readonly withdraw: boolean;
  /** Every ground that applies; empty when none does. */
  readonly reasons: readonly WithdrawalReason[];
  readonly instrument: string;
}

export type WithdrawalRefusal =
  | { readonly kind: 'rule-not-established' }
  | { readonly kind: 'unmet-exceed-set'; readonly unmet: number; readonly of: number };

const reaches = (part: number, whole: number, percent: number): boolean => part * 100 >= whole * percent;

/**
 * Whether the rule of that day calls for withdrawing a recognition. A judgement and a warning, nothing more: the
 * status itself ends with a decision only.
 *
 * @law QĐ 18/2022/QĐ-TTg: [30 %, 50 %) unmet with a listed criterion, or 50 % and more; a district also when 30 %
 *   of its communes are withdrawn. Two portals print “30 % to 50 %” without “under”; the outcome is the same.
 */
export function shouldWithdraw(
  facts: RecognisedUnitFacts,
  on: CalendarDay,
  rules: readonly WithdrawalRule[],
): Result<WithdrawalJudgement, WithdrawalRefusal> {
  const { object, criteriaCount: of, communes } = facts;
  const rule = rules.find((candidate) => candidate.object === object && holdsOn(candidate, on));
  if (!rule) return refuse({ kind: 'rule-not-established' });
  const unmet = new Set(facts.unmet);
  if (unmet.size > of || of === 0) return refuse({ kind: 'unmet-exceed-set', unmet: unmet.size, of });
  const listed = rule.listed.filter((name) => unmet.has(name));
  const reasons: WithdrawalReason[] = [];
  if (reaches(unmet.size, of, rule.alwaysFrom)) reasons.push({ kind: 'half-unmet', unmet: unmet.size, of });
  else if (reaches(unmet.size, of, rule.withListedFrom) && listed.length > 0) {
    reasons.push({ kind: 'listed-unmet', unmet: unmet.size, of, listed });
  }
  if (rule.communesWithdrawnFrom !== null && communes && communes.total > 0) {
    const { withdrawn, total } = communes;
    if (reaches(withdrawn, total, rule.communesWithdrawnFrom)) {
      reasons.push({ kind: 'communes-withdrawn', withdrawn, of: total });
    }
  }
  return accept({ withdraw: reasons.length > 0, reasons, instrument: rule.instrument });
}
