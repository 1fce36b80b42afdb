import type { DiffTarget } from '@prisma/schema-engine-wasm';
import { readNewestSnapshot, readSchema } from './migration-folder.ts';
import { offlinePostgres } from './offline-postgres.ts';
import { openSchemaEngine } from './schema-engine.ts';

/**
 * SQL that leads from the newest migration to today's schema; undefined when no migration is missing.
 *
 * Two schemas are compared as text: no database is asked and no shadow database is needed.
 */
export async function pendingSchemaChange(): Promise<string | undefined> {
  const snapshot = await readNewestSnapshot();
  const from: DiffTarget = snapshot ? { tag: 'schemaDatamodel', files: snapshot } : { tag: 'empty' };
  const engine = await openSchemaEngine(offlinePostgres);
  const { exitCode, stdout } = await engine.diff({
    from,
    to: { tag: 'schemaDatamodel', files: await readSchema() },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  return exitCode === 0 ? undefined : (stdout ?? '');
}
