import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationDirectory, MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm';

const apiRoot = join(import.meta.dirname, '..', '..');

export const MIGRATIONS_FOLDER = join(apiRoot, 'prisma', 'migrations');
const SCHEMA_FOLDER = join(apiRoot, 'prisma', 'schema');
/** The whole schema that a migration leads to, beside its `migration.sql`. */
export const SNAPSHOT_FILE = 'schema.prisma';

/** Names of the migrations, oldest first: they begin with their time. */
export async function migrationNames(folder = MIGRATIONS_FOLDER): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The migrations as the schema engine takes them. */
export async function readMigrations(folder = MIGRATIONS_FOLDER): Promise<MigrationList> {
  const migrationDirectories = await Promise.all(
    (await migrationNames(folder)).map(async (path): Promise<MigrationDirectory> => {
      const value = await readFile(join(folder, path, 'migration.sql'), 'utf8');
      return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
    }),
  );
  const lockfile = {
    path: 'migration_lock.toml',
    content: await readFile(join(folder, 'migration_lock.toml'), 'utf8'),
  };
  return { baseDir: folder, lockfile, shadowDbInitScript: '', migrationDirectories };
}

/** Today's schema: every file of prisma/schema. */
export async function readSchema(): Promise<SchemaContainer[]> {
  const names = (await readdir(SCHEMA_FOLDER)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(names.map(async (path) => ({ path, content: await readFile(join(SCHEMA_FOLDER, path), 'utf8') })));
}

/** The schema that the newest migration leads to; undefined before the first one. */
export async function readNewestSnapshot(): Promise<SchemaContainer[] | undefined> {
  const newest = (await migrationNames()).at(-1);
  if (newest === undefined) return undefined;
  const content = await readFile(join(MIGRATIONS_FOLDER, newest, SNAPSHOT_FILE), 'utf8');
  return [{ path: SNAPSHOT_FILE, content }];
}
