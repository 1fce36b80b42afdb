import type { VillageList } from '@ntm/domain/unit/village-list';
import type { ClientBase } from 'pg';

const VILLAGE_LISTS = `
  SELECT id, commune_identity AS commune, source_id AS source, as_of::text AS "asOf", is_complete AS "isComplete",
         stated_count AS "statedCount", villages, note
    FROM village_list ORDER BY as_of NULLS FIRST, id`;

/** All published lists of villages by id, oldest first: one statement. */
export async function readVillageLists(client: ClientBase): Promise<ReadonlyMap<string, VillageList>> {
  const { rows } = await client.query<VillageList>(VILLAGE_LISTS);
  return new Map(rows.map((list) => [list.id, list]));
}
