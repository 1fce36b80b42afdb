import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { databaseUrl } from './database-url.ts';
import { executeOn } from './execute-on.ts';

/** Connection string of the database that holds the whole record. Shared by all tests: read only. */
export function recordDatabase(): string {
  return databaseUrl(inject('clusterUrl'), 'ntm_record');
}

/** Connection string of the database that holds the whole sample, for tests of `pnpm test:sample`. Read only too. */
export function sampleDatabase(): string {
  return databaseUrl(inject('clusterUrl'), 'ntm_sample');
}

/** Connection string of a database of its own, without a table. */
export function emptyDatabase(): Promise<string> {
  return databaseFrom('template0');
}

/** Connection string of a database of its own: migrated and empty, or a copy of the record or of the sample. */
export function freshDatabase(
  template: 'ntm_template' | 'ntm_record' | 'ntm_sample' = 'ntm_template',
): Promise<string> {
  return databaseFrom(template);
}

async function databaseFrom(template: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await executeOn(inject('clusterUrl'), `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return databaseUrl(inject('clusterUrl'), name);
}
