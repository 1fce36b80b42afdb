import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MIGRATIONS_FOLDER, readSchema, SNAPSHOT_FILE } from '../src/db/migration-folder.ts';
import { pendingSchemaChange } from '../src/db/pending-schema-change.ts';

/** `node scripts/create-migration.ts <name>`: writes the next migration; read its SQL before you commit it. */
const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: node scripts/create-migration.ts <name_in_snake_case>');
  process.exit(1);
}
const sql = await pendingSchemaChange();
if (sql === undefined) {
  console.error('Nothing to migrate: the newest migration already leads to prisma/schema.');
  process.exit(1);
}
const timestamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
const folder = join(MIGRATIONS_FOLDER, `${timestamp}_${name}`);
const snapshot = (await readSchema()).map((file) => file.content.trim()).join('\n\n');
await mkdir(folder);
await writeFile(join(folder, 'migration.sql'), sql);
await writeFile(join(folder, SNAPSHOT_FILE), `${snapshot}\n`);
console.log(`Wrote ${folder}. Read migration.sql, and add by hand what Prisma cannot say.`);
