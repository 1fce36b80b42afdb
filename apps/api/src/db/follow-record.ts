import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import type { CurrentRecord } from './current-record.ts';
import { readCurrentRecord } from './read-current-record.ts';

const LOOK_EVERY_MS = 1000;
const ANSWER_WITHIN_MS = 2000;

export interface FollowedRecord {
  /** The newest revision seen; stays when the database goes away. */
  readonly record: CurrentRecord | undefined;
  /** Why the database does not answer, or that it holds nothing; undefined when all is well. */
  readonly problem: string | undefined;
  stop(): Promise<void>;
}

/**
 * Follows the newest revision of the database at `url`, on a connection of its own, so that a busy pool never makes
 * the database look dead. Resolves after the first look.
 */
export async function followRecord(url: string): Promise<FollowedRecord> {
  const pool = new Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: ANSWER_WITHIN_MS,
    // A load that is under way holds the register; the next look comes soon enough.
    options: `-c lock_timeout=${ANSWER_WITHIN_MS}`,
    application_name: 'ntm-atlas follower',
  });
  // A lost connection shows at the next look, also one that is lost between two statements of this look.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  let record: CurrentRecord | undefined;
  let problem: string | undefined;
  const look = async (): Promise<void> => {
    try {
      record = (await readCurrentRecord(pool, record?.revision)) ?? record;
      problem = record ? undefined : 'no dataset is loaded';
    } catch (error) {
      problem = `the database does not answer (${reasonOf(error)})`;
    }
  };
  await look();
  const ending = new AbortController();
  const following = (async () => {
    while (!ending.signal.aborted) {
      await sleep(LOOK_EVERY_MS, undefined, { signal: ending.signal, ref: false }).catch(() => {});
      if (!ending.signal.aborted) await look();
    }
  })();
  return {
    get record() {
      return record;
    },
    get problem() {
      return problem;
    },
    stop: async () => {
      ending.abort();
      await following;
      await pool.end();
    },
  };
}

/** The driver's short code where there is one: its message may hold addresses. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return 'no connection';
}
