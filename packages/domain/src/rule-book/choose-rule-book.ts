import type { RecognitionTier } from '../claim/claim.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { holdsOn } from '../kernel/day-interval.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { UnitLevel } from '../unit/unit-kind.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import type { RuleBook } from './rule-book.ts';

export interface RuleBookQuestion {
  readonly level: UnitLevel;
  readonly tier: RecognitionTier;
  /** The province whose own rule book is asked for; null for the national one. */
  readonly adoptedBy: UnitIdentity | null;
  /** The day of the thing judged, never today. */
  readonly on: CalendarDay;
}

/** Between two rule books, before the first or after the last: which one judged then is not established. */
export interface NoSetInForce extends RuleBookQuestion {
  readonly kind: 'no-set-in-force';
  /** Code of the last one that had ended, and of the next one to begin. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The rule book in force for a level and tier on a day. A day in a gap is refused: a decision that names its set is
 * the only thing that can tell, so the neighbouring sets are named and none is put in.
 */
export function chooseRuleBook<Book extends RuleBook>(
  ruleBooks: readonly Book[],
  question: RuleBookQuestion,
): Result<Book, NoSetInForce> {
  const { level, tier, adoptedBy, on } = question;
  const candidates = ruleBooks
    .filter((book) => book.level === level && book.tier === tier && book.adoptedBy === adoptedBy)
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  const inForce = candidates.find((book) => holdsOn(book, on));
  if (inForce) return accept(inForce);
  return refuse({
    kind: 'no-set-in-force',
    ...question,
    before: candidates.findLast((book) => book.validFrom <= on)?.code ?? null,
    after: candidates.find((book) => book.validFrom > on)?.code ?? null,
  });
}
