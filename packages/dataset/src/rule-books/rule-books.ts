import type { OcopRuleBook } from '@ntm/domain/ocop/ocop-rule-book';
import type { RuleBook } from '@ntm/domain/rule-book/rule-book';

/** All rules of the record: a new file in `data/rule-books/` is a new rule book, with no code. */
export interface RuleBooks {
  /** For recognising units. */
  readonly ruleBooks: readonly RuleBook[];
  readonly ocopRuleBooks: readonly OcopRuleBook[];
}
