import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvLines, csvText } from '@ntm/domain/file/csv-text';
import type { CurrentRecord } from '../db/current-record.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import { dataPackage, type WrittenTable } from './data-package.ts';
import { DATASET_TABLES, type DatasetTable } from './dataset-tables.ts';
import { rowsInBatches } from './rows-in-batches.ts';
import { ZipWriter } from './zip-writer.ts';

const LICENCE = join(import.meta.dirname, '..', '..', '..', '..', 'LICENSE');
const LONGEST_MS = 60_000;

/** The database has moved on since the record was read: the next question is answered from the new one. */
export class RecordMoved extends Error {}

/**
 * Writes all rows of a revision as a zip: a CSV file for each table, their description, checksums and the licence. The
 * same revision gives the same bytes.
 *
 * @throws RecordMoved when the database holds another revision by now
 */
export async function writeDataset(
  prisma: PrismaClient,
  record: Pick<CurrentRecord, 'dataset' | 'revision'>,
  emit: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const licence = await readFile(LICENCE, 'utf8');
  await prisma.$transaction(
    async (database) => {
      const checksum = await checksumOf(database, record.revision);
      const zip = new ZipWriter(emit);
      const tables: WrittenTable[] = [];
      for (const table of DATASET_TABLES) tables.push(await writeTable(zip, database, table, record.dataset));
      const described = dataPackage({ ...record, checksum }, tables);
      const others = [
        await zip.add('datapackage.json', [`${JSON.stringify(described, null, 2)}\n`]),
        await zip.add('LICENSE.txt', [licence]),
      ];
      const sums = [...tables, ...others].map(({ hash, path }) => `${hash}  ${path}\n`);
      await zip.add('SHA256SUMS', [sums.join('')]);
      await zip.end();
    },
    { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, timeout: LONGEST_MS },
  );
}

async function checksumOf(database: Prisma.TransactionClient, revision: number): Promise<string> {
  const newest = await database.datasetRevision.findFirst({ orderBy: { id: 'desc' } });
  if (newest?.id !== revision) throw new RecordMoved(`The database does not hold revision ${revision} any more`);
  return newest.checksum;
}

async function writeTable(
  zip: ZipWriter,
  database: Prisma.TransactionClient,
  table: DatasetTable,
  dataset: string,
): Promise<WrittenTable> {
  // Every row says so itself: a row alone, copied elsewhere, must not be taken for real.
  const isSynthetic = String(dataset === 'sample');
  let rows = 0;
  async function* parts() {
    yield csvText([[...Object.keys(table.columns), 'synthetic']]);
    for await (const batch of rowsInBatches(database, table)) {
      rows += batch.length;
      yield csvLines(batch.map((row) => [...row, isSynthetic]));
    }
  }
  const written = await zip.add(`data/${table.name}.csv`, parts());
  return { ...written, table, rows };
}
