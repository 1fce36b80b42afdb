import type { Ratio } from '../kernel/ratio.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import type { Assessment } from './assess-unit.ts';
import { type RollUpRefusal, rollUpRefusal } from './roll-up-refusal.ts';

/** Criteria met over communes counted, with the communes that could not be counted. */
export interface MeanCriteriaMet extends Ratio {
  /** Units with criteria that nothing is known of; counting those as unmet would make missing data a zero. */
  readonly leftOut: readonly UnitIdentity[];
}

/**
 * Mean number of criteria met for each commune, as provincial reports print it.
 *
 * @param assessments one for each commune in the programme; wards and townships are not counted
 * @returns numerator and denominator, unrounded. Refusals: `mixed-rule-books` (numbers of two sets do not add),
 *   `empty-scope` (a mean over nothing, or over nothing known, is not zero)
 */
export function meanCriteriaMet(assessments: readonly Assessment[]): Result<MeanCriteriaMet, RollUpRefusal> {
  const refusal = rollUpRefusal(assessments);
  if (refusal) return refuse(refusal);
  const counted = assessments.filter(({ unknownCount }) => unknownCount === 0);
  if (counted.length === 0) return refuse({ kind: 'empty-scope' });
  return accept({
    numerator: counted.reduce((sum, { metCount }) => sum + metCount, 0),
    denominator: counted.length,
    leftOut: assessments.filter(({ unknownCount }) => unknownCount > 0).map(({ unit }) => unit),
  });
}
