import type { CalendarDay } from '../kernel/calendar-day.ts';
import { holdsOn } from '../kernel/day-interval.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { OcopRuleBook } from './ocop-rule-book.ts';

export interface NoOcopRuleBook {
  readonly kind: 'no-rule-book-in-force';
  readonly on: CalendarDay;
  /** First day of the next rule book to begin; null when none follows. */
  readonly nextFrom: CalendarDay | null;
}

/** The rule book in force on the day of evaluation, never today's. */
export function chooseOcopRuleBook(
  ruleBooks: readonly OcopRuleBook[],
  evaluatedOn: CalendarDay,
): Result<OcopRuleBook, NoOcopRuleBook> {
  const inForce = ruleBooks.find((book) => holdsOn(book, evaluatedOn));
  if (inForce) return accept(inForce);
  const [nextFrom = null] = ruleBooks
    .map(({ validFrom }) => validFrom)
    .filter((from) => from > evaluatedOn)
    .sort();
  return refuse({ kind: 'no-rule-book-in-force', on: evaluatedOn, nextFrom });
}
