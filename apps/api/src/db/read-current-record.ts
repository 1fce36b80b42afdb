import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { MERGER_RULES } from '@ntm/domain/recognition/merger-rule';
import type { ClientBase, Pool } from 'pg';
import type { CurrentRecord } from './current-record.ts';
import { readClaims } from './read-claims.ts';
import { readDecisions } from './read-decisions.ts';
import { readMeasures } from './read-measures.ts';
import { readRuleDocuments } from './read-rule-documents.ts';
import { readSources } from './read-sources.ts';
import { readUnitTree } from './read-unit-tree.ts';
import { readVillageLists } from './read-village-lists.ts';

interface RevisionRow {
  readonly revision: number;
  readonly dataset: string;
  readonly registerFrom: CalendarDay;
  readonly loadedAt: Date;
}

const NEWEST_REVISION = `
  SELECT id AS revision, dataset, register_from::text AS "registerFrom", loaded_at AS "loadedAt"
    FROM dataset_revision ORDER BY id DESC LIMIT 1`;

/**
 * The newest revision with its unit tree, all seen at one moment.
 *
 * @param known revision in memory
 * @returns undefined when nothing is loaded or `known` is still the newest
 */
export async function readCurrentRecord(pool: Pool, known?: number): Promise<CurrentRecord | undefined> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await client.query<RevisionRow>(NEWEST_REVISION);
    const newest = rows[0];
    const record = newest && newest.revision !== known ? { ...newest, ...(await readContent(client)) } : undefined;
    await client.query('COMMIT');
    client.release();
    return record;
  } catch (error) {
    // A connection in an unknown state is closed, not reused.
    client.release(true);
    throw error;
  }
}

async function readContent(client: ClientBase): Promise<Omit<CurrentRecord, keyof RevisionRow>> {
  const tree = await readUnitTree(client);
  const sources = await readSources(client);
  const { completeLists, ...ruleDocuments } = await readRuleDocuments(client);
  return {
    tree,
    sources,
    measures: await readMeasures(client),
    claims: await readClaims(client),
    villageLists: await readVillageLists(client),
    recognition: {
      decisionsOf: await readDecisions(client),
      completeLists,
      sources,
      mergerRules: MERGER_RULES,
      tree,
    },
    ...ruleDocuments,
  };
}
