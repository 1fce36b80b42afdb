import type { Source } from '@ntm/domain/source/source';
import { compareVietnamese } from '@ntm/domain/unit/vietnamese-order';
import type { ClientBase } from 'pg';

const SOURCES = `
  SELECT id, kind, title, number, issuer, published_on::text AS "publishedOn", url, units_on::text AS "unitsOn",
         CASE WHEN note_vi IS NOT NULL THEN json_build_object('vi', note_vi, 'en', note_en) END AS note
    FROM source ORDER BY id`;

/** All sources by id, in Vietnamese order of title: one statement. */
export async function readSources(client: ClientBase): Promise<ReadonlyMap<string, Source>> {
  const { rows } = await client.query<Source>(SOURCES);
  const byTitle = rows.toSorted((one, other) => compareVietnamese(one.title, other.title));
  return new Map(byTitle.map((source) => [source.id, source]));
}
