import type { Client } from 'pg';
import type { Row, TableRows } from './table-rows.ts';

/** Tables whose rows remember when the record first held them. */
const REMEMBERING_TABLES = new Set(['source', 'claim', 'mention']);

/** Rows of one statement: some megabytes of JSON, whatever the table. */
const BATCH = 20_000;

/** Makes loaders take turns, and lets readers read. */
export async function lockRevisions(client: Client): Promise<void> {
  await client.query('LOCK TABLE dataset_revision IN EXCLUSIVE MODE');
}

export async function newestChecksum(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ checksum: string }>(
    'SELECT checksum FROM dataset_revision ORDER BY id DESC LIMIT 1',
  );
  return rows[0]?.checksum;
}

export async function addRevision(
  client: Client,
  revision: { readonly dataset: string; readonly checksum: string; readonly registerFrom: string },
): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    'INSERT INTO dataset_revision (dataset, checksum, register_from) VALUES ($1, $2, $3) RETURNING id',
    [revision.dataset, revision.checksum, revision.registerFrom],
  );
  const [added] = rows;
  if (!added) throw new Error('PostgreSQL gave no id for the new revision.');
  return added.id;
}

/**
 * Puts units and rows in place of whatever the tables hold. A row that was there before under the same id keeps its
 * `recorded_at`.
 *
 * @param units stay where they are when they are there already: so many rows point to each that deleting is dear
 * @param tables in an order that never points forward; emptied in the opposite order
 * @param isFirst nothing was ever loaded here, so nobody reads meanwhile
 */
export async function replaceContent(
  client: Client,
  units: readonly Row[],
  tables: readonly TableRows[],
  isFirst: boolean,
): Promise<void> {
  const recordedAt = new Map<string, ReadonlyMap<unknown, string>>();
  for (const table of REMEMBERING_TABLES) recordedAt.set(table, await readRecordedAt(client, table));
  // Taken off, a constraint keeps readers of its tables waiting. Those of unit_version may: the server reads it when a
  // revision is new, not while it answers.
  const checks = await dropChecks(client, tables, isFirst ? ['x', 'f'] : ['x']);
  // DELETE, not TRUNCATE: readers keep the old rows until the transaction ends.
  for (const { table } of tables.toReversed()) await client.query(`DELETE FROM ${table}`);
  await insert(client, 'unit', units, 'ON CONFLICT (identity) DO UPDATE SET level = EXCLUDED.level');
  await client.query('DELETE FROM unit WHERE identity <> ALL($1)', [units.map(({ identity }) => identity)]);
  const { rows: now } = await client.query<{ at: string }>('SELECT CURRENT_TIMESTAMP::text AS at');
  for (const { table, rows } of tables) {
    const known = recordedAt.get(table);
    await insert(
      client,
      table,
      known ? rows.map((row) => ({ ...row, recorded_at: known.get(row.id) ?? now[0]?.at })) : rows,
    );
  }
  await client.query(`ANALYZE unit, ${tables.map(whatIsAskedFor).join(', ')}`);
  for (const check of checks) await client.query(check);
}

/**
 * Takes constraints off the tables while they are written: checked once at the end they cost a tenth of what they cost
 * row by row.
 *
 * @param kinds as PostgreSQL names them: x against overlaps (of the register alone), f for foreign keys
 * @returns the statements that put them back, and fail when two versions overlap or a row points nowhere
 */
async function dropChecks(
  client: Client,
  tables: readonly TableRows[],
  kinds: readonly ('x' | 'f')[],
): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass AS table, conname AS name, pg_get_constraintdef(oid) AS definition
       FROM pg_constraint WHERE conrelid = ANY($1::regclass[]) AND contype = ANY($2::"char"[])`,
    [tables.map(({ table }) => table), kinds],
  );
  for (const { table, name } of rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  return rows.map(({ table, name, definition }) => `ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${definition}`);
}

/** A table for ANALYZE, without the columns of lists and documents: dear to read, and no question looks into them. */
function whatIsAskedFor({ table, rows: [first] }: TableRows): string {
  const columns = Object.entries(first ?? {}).filter(([, value]) => value === null || typeof value !== 'object');
  return columns.length === 0 ? table : `${table} (${columns.map(([column]) => `"${column}"`).join(', ')})`;
}

async function readRecordedAt(client: Client, table: string): Promise<ReadonlyMap<unknown, string>> {
  const { rows } = await client.query<{ id: string; at: string }>(`SELECT id, recorded_at::text AS at FROM ${table}`);
  return new Map(rows.map(({ id, at }) => [id, at]));
}

/** A statement for each batch of rows: the table itself gives every column its type. */
async function insert(client: Client, table: string, rows: readonly Row[], onConflict = ''): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(', ');
  if (columns === '') return;
  for (let start = 0; start < rows.length; start += BATCH) {
    await client.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1) ${onConflict}`,
      [JSON.stringify(rows.slice(start, start + BATCH))],
    );
  }
}
