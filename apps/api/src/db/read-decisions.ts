import { groupBy } from '@ntm/domain/kernel/group-by';
import type { RecognitionDecision } from '@ntm/domain/recognition/recognition-decision';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import type { ClientBase } from 'pg';

const DECISIONS = `
  SELECT kind, number, issuer, signed_on::text AS "signedOn", effective_on::text AS "effectiveOn",
         unit_identity AS unit, tier, criteria_set AS "criteriaSet", status_year AS "statusYear",
         json_build_object('source', source_id, 'phrase', phrase, 'locator', locator) AS citation
    FROM recognition_decision ORDER BY id`;

/** All recognition decisions by unit: one statement. */
export async function readDecisions(
  client: ClientBase,
): Promise<ReadonlyMap<UnitIdentity, readonly RecognitionDecision[]>> {
  const { rows } = await client.query<RecognitionDecision>(DECISIONS);
  return groupBy(rows, ({ unit }) => [unit]);
}
