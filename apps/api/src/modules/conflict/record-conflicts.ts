import type { Conflict } from '@ntm/domain/conflict/conflict';
import type { RegisterCount } from '@ntm/domain/conflict/conflict-evidence';
import { findConflicts } from '@ntm/domain/conflict/find-conflicts';
import { registerCountFor } from '@ntm/domain/conflict/register-count';
import { groupBy } from '@ntm/domain/kernel/group-by';
import type { CurrentRecord } from '../../db/current-record.ts';
import { oncePerRevision } from '../../db/once-per-revision.ts';
import { sourceOf } from '../source/source-of.ts';

/** Every contradiction of the record, in order of key. */
export const conflictsOf = oncePerRevision((record) =>
  findConflicts([...record.claims.values()], {
    measures: record.measures,
    denominators: record.denominators,
    registerCounts: registerCounts(record),
    explanations: record.conflictExplanations,
  }),
);

const byClaim = oncePerRevision((record) => groupBy(conflictsOf(record), ({ claims }) => claims));

/** Contradictions that a claim is part of, in order of key. */
export function conflictsWith(claim: string, record: CurrentRecord): readonly Conflict[] {
  return byClaim(record).get(claim) ?? [];
}

function registerCounts(record: CurrentRecord): ReadonlyMap<string, RegisterCount> {
  const counted = [...record.claims.values()].flatMap((claim): [string, RegisterCount][] => {
    const count = registerCountFor(claim, sourceOf(claim.citation.source, record).unitsOn, record.tree);
    return count ? [[claim.id, count]] : [];
  });
  return new Map(counted);
}
