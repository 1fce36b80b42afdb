import type { Claim } from '@ntm/domain/claim/claim';
import type { CurrentRecord } from '../../db/current-record.ts';

/** A claim that a row or a rule names. A revision is loaded whole, so it is there. */
export function claimOf(id: string, { claims, revision }: CurrentRecord): Claim {
  const claim = claims.get(id);
  if (!claim) throw new Error(`Revision ${revision} has no claim ${id}`);
  return claim;
}

/** What stands for a claim until more of its row is asked for. */
export function claimReference(id: string, record: CurrentRecord): Pick<Claim, 'id' | 'kind'> {
  const { kind } = claimOf(id, record);
  return { id, kind };
}
