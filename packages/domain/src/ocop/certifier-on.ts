import type { CalendarDay } from '../kernel/calendar-day.ts';
import { holdsOn } from '../kernel/day-interval.ts';
import type { OcopCertifier, OcopRuleBook } from './ocop-rule-book.ts';

/**
 * Who certified a star rank on a day; undefined when nobody did. Between the end of the district bodies and the
 * amendment that moved their task to the province, 1 to 5 July 2025, nobody could certify three stars.
 */
export function certifierOn(ruleBook: OcopRuleBook, stars: number, on: CalendarDay): OcopCertifier | undefined {
  return ruleBook.certifiers.find((certifier) => certifier.stars === stars && holdsOn(certifier, on));
}
