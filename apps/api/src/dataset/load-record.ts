import type { Dataset } from '@ntm/dataset/dataset';
import { Client } from 'pg';
import { addRevision, lockRevisions, newestChecksum, replaceContent } from './dataset.repository.ts';
import { recordRows, unitRows } from './record-rows.ts';

export interface DatasetFiles {
  /** Hash of every file: the same files are not loaded twice. */
  readonly checksum: string;
  read(): Dataset;
}

/**
 * Writes the record to the database at `url` unless its newest revision came from the same files.
 *
 * One transaction: readers see the old record or the new one, and a process that dies on the way leaves the old one.
 *
 * @returns the new revision; undefined when there was nothing to do
 */
export async function loadRecord(url: string, files: DatasetFiles): Promise<number | undefined> {
  const client = new Client({ connectionString: url, application_name: 'ntm-atlas loader' });
  await client.connect();
  try {
    await client.query('BEGIN');
    await lockRevisions(client);
    const newest = await newestChecksum(client);
    if (newest === files.checksum) return undefined;
    const dataset = files.read();
    await replaceContent(client, unitRows(dataset), recordRows(dataset), newest === undefined);
    const { name, registerFrom } = dataset;
    const revision = await addRevision(client, { dataset: name, checksum: files.checksum, registerFrom });
    await client.query('COMMIT');
    return revision;
  } finally {
    // Closing the connection takes back whatever was not committed.
    await client.end();
  }
}
