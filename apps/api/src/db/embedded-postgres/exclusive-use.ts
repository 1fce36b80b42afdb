import { Client } from 'pg';
import { RefusedStart } from '../refused-start.ts';

/** Any number nobody else uses on this cluster. */
const LOCK = 7_020_002;
const HOLDER = 'ntm-atlas in use by ';

/** Held for as long as this connection lives: PostgreSQL lets go of it when our process ends, however it ends. */
export interface ExclusiveUse {
  /** Resolves when the connection is lost without our asking: the server went away. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the cluster for this process alone.
 *
 * @param url of the database `postgres` of the cluster: advisory locks are counted for each database
 * @param holder says to others who we are: "process 4242, http://127.0.0.1:4000"
 * @returns the hold, or the words of the process that has it already
 */
export async function tryExclusiveUse(
  url: string,
  holder: string,
): Promise<ExclusiveUse | { readonly heldBy: string }> {
  const client = new Client({ connectionString: url, application_name: HOLDER + holder, keepAlive: true });
  let released = false;
  const lost = new Promise<void>((resolve) => {
    client.on('end', () => {
      if (!released) resolve();
    });
  });
  // The loss itself is told by `end`.
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [LOCK]);
  if (rows[0]?.taken) {
    return {
      lost,
      release: async () => {
        released = true;
        await client.end();
      },
    };
  }
  const heldBy = await nameHolder(client);
  released = true;
  await client.end();
  return { heldBy };
}

async function nameHolder(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT activity.application_name AS name
       FROM pg_locks AS lock JOIN pg_stat_activity AS activity USING (pid)
      WHERE lock.locktype = 'advisory' AND lock.objid = $1 AND lock.granted`,
    [LOCK],
  );
  return rows[0]?.name.replace(HOLDER, '') ?? 'another process';
}

export function refuseSecondCopy(dataDir: string, heldBy: string): never {
  throw new RefusedStart(
    `NTM Atlas already runs on ${dataDir} (${heldBy}). Use that one, stop it first, or give this copy its own NTM_DATA_DIR and PORT.`,
  );
}
