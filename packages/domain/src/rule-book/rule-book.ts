import type { ConditionSet } from './condition-set.ts';
import type { CriteriaSet } from './criteria-set.ts';

/** A rule book for recognising units: a list of criteria, or conditions over another list. */
export type RuleBook = CriteriaSet | ConditionSet;
