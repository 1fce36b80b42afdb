import type { Claim } from '@ntm/domain/claim/claim';
import { checkUnique } from '../check-unique.ts';
import type { DataProblem } from '../data-problem.ts';
import type { Located } from '../located.ts';
import { type ConflictExplanation, claimsOfConflict } from './read-conflict-explanations.ts';
import type { Denominator } from './read-denominators.ts';

/** Both ends of every denominator, and every claim that an explained conflict names, are in the record. */
export function checkConflicts(
  denominators: readonly Located<Denominator>[],
  explanations: readonly Located<ConflictExplanation>[],
  claims: readonly Claim[],
): DataProblem[] {
  const values = new Map(claims.map(({ id, value }) => [id, value]));
  const unknown = ({ file, line }: Located<unknown>, column: string, id: string): DataProblem[] =>
    values.has(id) ? [] : [{ file, line, column, reason: `${id} is no claim` }];
  return [
    ...checkUnique(denominators, 'claim', ({ claim }) => claim),
    ...denominators.flatMap((entry) => {
      const { claim, dividedBy } = entry.row;
      const isUncounted = values.get(dividedBy) === null;
      return [
        ...unknown(entry, 'claim', claim),
        ...unknown(entry, 'dividedBy', dividedBy),
        ...(isUncounted
          ? [{ file: entry.file, line: entry.line, column: 'dividedBy', reason: `${dividedBy} states no number` }]
          : []),
      ];
    }),
    ...checkUnique(explanations, 'conflict', ({ conflict }) => conflict),
    ...explanations.flatMap((entry) =>
      claimsOfConflict(entry.row.conflict).flatMap((id) => unknown(entry, 'conflict', id)),
    ),
  ];
}
