import type { Assessment } from './assess-unit.ts';

/** Why assessments cannot be rolled up. */
export type RollUpRefusal =
  | { readonly kind: 'empty-scope' }
  | {
      /** Criteria met under two sets do not add and do not compare. */
      readonly kind: 'mixed-rule-books';
      readonly codes: readonly string[];
    };

/** Nothing to roll up, or several rule books at once; undefined when neither. */
export function rollUpRefusal(assessments: readonly Assessment[]): RollUpRefusal | undefined {
  if (assessments.length === 0) return { kind: 'empty-scope' };
  const codes = [...new Set(assessments.map(({ criteriaSet }) => criteriaSet))].sort();
  return codes.length > 1 ? { kind: 'mixed-rule-books', codes } : undefined;
}
