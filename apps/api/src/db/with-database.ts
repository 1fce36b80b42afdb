import type { Environment } from '../config/environment.ts';
import { borrowEmbeddedPostgres } from './embedded-postgres/embedded-postgres.ts';

/** Runs one command on the database that the API would use, beside a running API or without one. */
export async function withDatabase<Value>(
  environment: Pick<Environment, 'DATABASE_URL' | 'NTM_DATA_DIR'>,
  work: (url: string) => Promise<Value>,
): Promise<Value> {
  if (environment.DATABASE_URL !== undefined) return work(environment.DATABASE_URL);
  const embedded = await borrowEmbeddedPostgres({
    dataDir: environment.NTM_DATA_DIR,
    holder: `process ${process.pid}`,
    tell: (line) => console.error(line),
  });
  try {
    return await work(embedded.url);
  } finally {
    await embedded.stop();
  }
}
