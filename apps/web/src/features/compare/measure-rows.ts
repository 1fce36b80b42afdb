import type { ClaimFigure_ClaimFragment as ClaimParts } from '../../gql/graphql.ts';
import { arrangeByMeasure } from '../../lib/claim/claim-arrangement.ts';

/** The same question put to every unit: its newest figure of one measure, where it has one. */
export interface MeasureRow {
  readonly key: string;
  /** One for each unit, in their order. */
  readonly claims: readonly (ClaimParts | undefined)[];
}

export interface MeasureRows {
  /** Of at least two units, those of most units first. */
  readonly shared: readonly MeasureRow[];
  /** Of one unit only. */
  readonly single: readonly MeasureRow[];
}

/** Figures of several units, set beside each other where they measure the same thing of the same part for one time. */
export function measureRows(units: readonly (readonly ClaimParts[])[]): MeasureRows {
  const byUnit = units.map((claims) => newestByQuestion(claims));
  const keys = [...new Set(byUnit.flatMap((figures) => [...figures.keys()]))];
  const rows = keys.map((key) => ({ key, claims: byUnit.map((figures) => figures.get(key)) }));
  const known = ({ claims }: MeasureRow) => claims.filter(Boolean).length;
  return {
    shared: rows.filter((row) => known(row) > 1).toSorted((one, other) => known(other) - known(one)),
    single: rows.filter((row) => known(row) === 1),
  };
}

function newestByQuestion(claims: readonly ClaimParts[]): Map<string, ClaimParts> {
  const found = new Map<string, ClaimParts>();
  for (const { claim } of arrangeByMeasure(claims).blocks) {
    const key = questionOf(claim);
    if (!found.has(key)) found.set(key, claim);
  }
  return found;
}

/** What a period adds is no total. Plans are compared for the same period, results by their newest figure, whose time each cell says. */
function questionOf(claim: ClaimParts): string {
  const { measure, scope, basis } = claim;
  const plan = claim.__typename === 'Target' ? [claim.period, claim.each, claim.tier] : undefined;
  return JSON.stringify([measure.code, scope?.vi, basis === 'FLOW', plan]);
}
