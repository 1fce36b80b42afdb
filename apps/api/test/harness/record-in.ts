import { Pool } from 'pg';
import type { CurrentRecord } from '../../src/db/current-record.ts';
import { readCurrentRecord } from '../../src/db/read-current-record.ts';
import { recordDatabase } from './database.ts';

let wholeRecord: Promise<CurrentRecord> | undefined;

/** What a database holds. That of the whole record never changes: it is read once for all test files of a worker. */
export function recordIn(url: string): Promise<CurrentRecord> {
  if (url !== recordDatabase()) return readRecord(url);
  wholeRecord ??= readRecord(url);
  return wholeRecord;
}

/** As the server reads it: on a connection of its own, on which no statement is too long. */
async function readRecord(url: string): Promise<CurrentRecord> {
  const pool = new Pool({ connectionString: url, max: 1 });
  try {
    const record = await readCurrentRecord(pool);
    if (!record) throw new Error(`No record is loaded in ${url}`);
    return record;
  } finally {
    await pool.end();
  }
}
