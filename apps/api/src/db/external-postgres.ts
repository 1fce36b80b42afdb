import { setTimeout as sleep } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { RefusedStart } from './refused-start.ts';

const OLDEST_VERSION = 15;
const ASK_AGAIN_MS = 500;
/** Waiting does not mend these: wrong password or user, no such database. */
const FINAL_CODES = new Set(['28P01', '28000', '3D000']);

/**
 * Waits until the PostgreSQL at `url` answers, however long that takes, and looks at its version.
 *
 * @param waiting told the reason, once for each new one
 * @throws RefusedStart when waiting cannot help: it refuses us, or it is too old
 */
export async function awaitPostgres(
  url: string,
  waiting: (reason: string) => void,
  signal: AbortSignal,
): Promise<void> {
  let told: string | undefined;
  while (!signal.aborted) {
    const reason = await askVersion(url);
    if (reason === undefined) return;
    if (reason !== told) waiting(reason);
    told = reason;
    await sleep(ASK_AGAIN_MS, undefined, { signal }).catch(() => {});
  }
}

/** @returns why it does not answer; undefined when it does and is new enough */
async function askVersion(url: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000, application_name: 'ntm-atlas' });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    refuseOldVersion(rows[0]?.server_version ?? '');
    return undefined;
  } catch (error) {
    if (error instanceof RefusedStart) throw error;
    if (error instanceof DatabaseError && FINAL_CODES.has(error.code ?? '')) {
      throw new RefusedStart(`The PostgreSQL of DATABASE_URL refuses us: ${error.message}. Correct DATABASE_URL.`);
    }
    return error instanceof Error ? error.message || error.name : String(error);
  } finally {
    await client.end().catch(() => {});
  }
}

function refuseOldVersion(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST_VERSION) return;
  throw new RefusedStart(
    `The PostgreSQL of DATABASE_URL is version ${version}; ${OLDEST_VERSION} or newer is needed. Leave DATABASE_URL out to use the embedded one.`,
  );
}
