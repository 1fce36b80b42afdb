import type { DiagnoseMigrationHistoryOutput } from '@prisma/schema-engine-wasm';
import { Client, Pool } from 'pg';
import { MIGRATIONS_FOLDER, readMigrations } from './migration-folder.ts';
import { MigrationPg } from './migration-pg.ts';
import { RefusedStart } from './refused-start.ts';
import { openSchemaEngine } from './schema-engine.ts';

/** Any number nobody else uses: two processes that migrate one database at once take turns on it. */
const MIGRATION_LOCK = 7_020_001;
const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Brings the database at `url` to the newest migration.
 *
 * @returns names of the migrations applied now; empty when there was nothing to do
 * @throws RefusedStart when an applied migration was edited since, failed half-way, or is unknown to this copy
 */
export async function applyMigrations(url: string, folder = MIGRATIONS_FOLDER): Promise<string[]> {
  const turn = new Client({ connectionString: url, application_name: 'ntm-atlas migrations' });
  await turn.connect();
  try {
    // Held by the session: it falls when this process ends, however it ends.
    await turn.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await applyInTurn(url, folder);
  } finally {
    await turn.end();
  }
}

async function applyInTurn(url: string, folder: string): Promise<string[]> {
  const migrationsList = await readMigrations(folder);
  const pool = new Pool({ connectionString: url, application_name: 'ntm-atlas migrations' });
  const engine = await openSchemaEngine(new MigrationPg(pool));
  try {
    // The engine itself applies newer migrations over an edited one without a word.
    refuseBrokenHistory(
      await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: NO_FILTERS }),
    );
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
    return appliedMigrationNames;
  } finally {
    engine.free();
    // The engine keeps a lock of its own on a connection that it never closes.
    await pool.end();
  }
}

function refuseBrokenHistory(history: DiagnoseMigrationHistoryOutput): void {
  const refusals: string[] = [];
  if (history.editedMigrationNames.length > 0) {
    refusals.push(
      `edited after it was applied: ${history.editedMigrationNames.join(', ')}. Restore the file as it was and write a new migration instead`,
    );
  }
  if (history.failedMigrationNames.length > 0) {
    refusals.push(
      `failed and left for a person to look at: ${history.failedMigrationNames.join(', ')}. Mend the cause, then mark it with "prisma migrate resolve"`,
    );
  }
  if (history.history !== null && 'unpersistedMigrationNames' in history.history) {
    refusals.push(
      `applied by a newer copy of this project: ${history.history.unpersistedMigrationNames.join(', ')}. Start that copy, or use another database`,
    );
  }
  if (refusals.length > 0)
    throw new RefusedStart(`The database cannot be migrated. A migration was\n  ${refusals.join('\n  ')}.`);
}
