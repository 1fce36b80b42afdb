import { pendingSchemaChange } from '../src/db/pending-schema-change.ts';

/** Fails when prisma/schema says more, or less, than the migrations do. */
const missing = await pendingSchemaChange();
if (missing !== undefined) {
  console.error(`prisma/schema has no migration yet for:\n\n${missing}\nRun: node scripts/create-migration.ts <name>`);
  process.exitCode = 1;
}
