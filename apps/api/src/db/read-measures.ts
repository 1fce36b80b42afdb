import type { Measure } from '@ntm/domain/claim/measure';
import type { ClientBase } from 'pg';

const MEASURES = `
  SELECT code,
         json_build_object('vi', name_vi, 'en', name_en) AS name,
         json_build_object('vi', unit_vi, 'en', unit_en) AS unit,
         json_build_object('vi', description_vi, 'en', description_en) AS description
    FROM measure ORDER BY code`;

/** All measures by code, in order of code: one statement. */
export async function readMeasures(client: ClientBase): Promise<ReadonlyMap<string, Measure>> {
  const { rows } = await client.query<Measure>(MEASURES);
  return new Map(rows.map((measure) => [measure.code, measure]));
}
