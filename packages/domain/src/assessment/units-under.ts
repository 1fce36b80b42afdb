import { accept, type Result, refuse } from '../kernel/result.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import type { Assessment } from './assess-unit.ts';
import { type RollUpRefusal, rollUpRefusal } from './roll-up-refusal.ts';

export interface UnitsUnder {
  readonly under: readonly UnitIdentity[];
  /** Units whose unknown criteria could lift them to the limit. */
  readonly undetermined: readonly UnitIdentity[];
}

/** Units that meet fewer criteria than the limit. Strict: "dưới 10 tiêu chí" leaves out a commune that meets ten. */
export function unitsUnder(limit: number, assessments: readonly Assessment[]): Result<UnitsUnder, RollUpRefusal> {
  const refusal = rollUpRefusal(assessments);
  if (refusal) return refuse(refusal);
  const possibly = assessments.filter(({ metCount }) => metCount < limit);
  const isSure = ({ metCount, unknownCount }: Assessment): boolean => metCount + unknownCount < limit;
  return accept({
    under: possibly.filter(isSure).map(({ unit }) => unit),
    undetermined: possibly.filter((assessment) => !isSure(assessment)).map(({ unit }) => unit),
  });
}
