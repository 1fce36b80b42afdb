import type { Claim } from '@ntm/domain/claim/claim';
import type { ClientBase } from 'pg';

/** One object for each kind of claim: the columns of the other kind are left out. */
const CLAIMS = `
  SELECT jsonb_build_object(
           'id', id, 'kind', kind, 'subject', subject_identity, 'measure', measure_code, 'period', period,
           'scope', CASE WHEN scope_vi IS NOT NULL THEN jsonb_build_object('vi', scope_vi, 'en', scope_en) END,
           'comparator', comparator, 'value', value, 'valueTo', value_to, 'decimals', decimals, 'basis', basis,
           'registerBasis', register_basis, 'baselinePeriod', baseline_period,
           'citation', jsonb_build_object('source', source_id, 'phrase', phrase, 'locator', locator),
           'note', CASE WHEN note_vi IS NOT NULL THEN jsonb_build_object('vi', note_vi, 'en', note_en) END,
           'restates', restates_id
         ) || CASE kind
           WHEN 'OBSERVATION' THEN jsonb_build_object('asOf', as_of::text, 'computed', computed)
           ELSE jsonb_build_object(
             'each', each, 'tier', tier, 'carriedFrom', carried_from_id,
             'namedUnits', COALESCE((
               SELECT jsonb_agg(identity ORDER BY named.position) FROM claim_named_unit named WHERE claim_id = claim.id
             ), '[]'))
           END AS claim
    FROM claim ORDER BY position`;

/** All claims by id, in reading order: one statement. */
export async function readClaims(client: ClientBase): Promise<ReadonlyMap<string, Claim>> {
  const { rows } = await client.query<{ claim: Claim }>(CLAIMS);
  return new Map(rows.map(({ claim }) => [claim.id, claim]));
}
