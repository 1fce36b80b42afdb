import { holdsOn } from '../kernel/day-interval.ts';
import type { ConditionSet } from '../rule-book/condition-set.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import type { UnitOnDay } from '../unit/unit-on-day.ts';
import { stepOf } from './recognition-ladder.ts';

/**
 * The national sets of conditions in force on the unit's day for a status that its kind can hold. None since 1 July
 * 2025 for a district: its sets closed with the level.
 */
export function conditionSetsFor({ version, asOf }: UnitOnDay, books: Iterable<RuleBook>): ConditionSet[] {
  return [...books].filter(
    (book): book is ConditionSet =>
      book.kind === 'CONDITIONS' &&
      book.adoptedBy === null &&
      book.level === version.level &&
      holdsOn(book, asOf) &&
      stepOf(version.kind, book.tier) !== undefined,
  );
}
