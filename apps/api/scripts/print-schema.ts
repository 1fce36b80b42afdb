import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printedSchema } from '../src/printed-schema.ts';

/** `node scripts/print-schema.ts` writes apps/api/schema.graphql; with `--check` it only compares. */
const file = join(import.meta.dirname, '..', 'schema.graphql');
const printed = printedSchema();

if (!process.argv.includes('--check')) {
  await writeFile(file, printed);
} else if ((await readFile(file, 'utf8')) !== printed) {
  console.error('apps/api/schema.graphql is not what the code says. Run: node apps/api/scripts/print-schema.ts');
  process.exitCode = 1;
}
