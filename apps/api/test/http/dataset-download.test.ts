import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATASET_TABLES } from '../../src/download/dataset-tables.ts';
import { RecordMoved, writeDataset } from '../../src/download/write-dataset.ts';
import { type Http, openHttp } from '../harness/http.ts';

const ADDRESS = '/bo-du-lieu.zip';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rowCount: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
}

let http: Http;
let files: Record<string, Uint8Array>;
let zip: Buffer;
beforeAll(async () => {
  http = await openHttp();
  zip = (await http.app.inject(ADDRESS)).rawPayload;
  files = unzipSync(zip);
});
afterAll(() => http.close());

const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
const described = (): { resources: Resource[]; description: string } => JSON.parse(text('datapackage.json'));

function servedPrisma() {
  const { prisma } = http.served;
  if (prisma === undefined) throw new Error('The server has no database');
  return prisma;
}

/** Records of a CSV file: a line that ends inside a quoted cell goes on. */
function recordsOf(path: string): number {
  return (
    text(path)
      .replaceAll(/"(?:[^"]|"")*"/g, '')
      .trim()
      .split('\r\n').length - 1
  );
}

describe('the whole dataset as one file', () => {
  it('is a zip of tables with their description, checksums and licence', async () => {
    const { headers, statusCode } = await http.app.inject(ADDRESS);
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/zip']);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="ntm-atlas_record_\d+\.zip"$/);
    expect(Number(headers['content-length'])).toBe(zip.length);
    expect(Object.keys(files)).toEqual([
      ...DATASET_TABLES.map(({ name }) => `data/${name}.csv`),
      'datapackage.json',
      'LICENSE.txt',
      'SHA256SUMS',
    ]);
    expect(text('LICENSE.txt')).toMatch(/^MIT License/);
  });

  it('has checksums that hold for every other file', () => {
    const sums = text('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums).toHaveLength(Object.keys(files).length - 1);
    for (const [sum, path = ''] of sums) {
      expect(
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex'),
        path,
      ).toBe(sum);
    }
    for (const { path, hash, bytes } of described().resources) {
      expect([`sha256:${Object.fromEntries(sums.map(([sum, of]) => [of, sum]))[path]}`, files[path]?.length]).toEqual([
        hash,
        bytes,
      ]);
    }
  });

  it('has as many rows as the database, and the columns that its description names', async () => {
    for (const { name, path, rowCount, schema } of described().resources) {
      const from = DATASET_TABLES.find((table) => table.name === name)?.from;
      const [counted] = await servedPrisma().$queryRawUnsafe<{ rows: number }[]>(
        `SELECT count(*)::int AS rows FROM "${from}"`,
      );
      expect([name, rowCount, recordsOf(path)]).toEqual([name, counted?.rows, counted?.rows]);
      expect(text(path).slice(0, text(path).indexOf('\r\n')).replace('\uFEFF', '')).toBe(
        schema.fields.map((field) => field.name).join(','),
      );
    }
  });

  it('leaves nothing of the record out', async () => {
    const tables = await servedPrisma().$queryRawUnsafe<{ name: string }[]>(
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY 1',
    );
    const machinery = ['_prisma_migrations', 'dataset_revision'];
    expect(tables.map(({ name }) => name).filter((name) => !machinery.includes(name))).toEqual(
      DATASET_TABLES.map(({ from }) => from).toSorted(),
    );
  });

  it('keeps codes as text, tells a target from a result, and says of every row that it is not invented', () => {
    const versions = text('data/unit-versions.csv').split('\r\n');
    expect(versions.find((row) => row.startsWith('C01720-1,'))).toMatch(
      /^C01720-1,COMMUNE,COMMUNE,,"01720",Chu Trinh,.*,false$/,
    );
    const claims = text('data/claims.csv').trim().split('\r\n').slice(1);
    expect(claims.every((row) => /^[^,]+,(TARGET|OBSERVATION),/.test(row) && row.endsWith(',false'))).toBe(true);
  });

  it('is the same to the byte when it is written again', async () => {
    const parts: Uint8Array[] = [];
    const { record } = http.served;
    if (record === undefined) throw new Error('The server has no record');
    await writeDataset(servedPrisma(), record, async (bytes) => {
      parts.push(bytes);
    });
    expect(Buffer.concat(parts).equals(zip)).toBe(true);
  });

  it('is not sent, nor written, again to who holds it', async () => {
    const { headers } = await http.app.inject(ADDRESS);
    http.statements.length = 0;
    const held = await http.app.inject({ url: ADDRESS, headers: { 'if-none-match': String(headers.etag) } });
    const again = await http.app.inject(ADDRESS);
    expect([held.statusCode, again.statusCode, http.statements.length]).toEqual([304, 200, 0]);
  });

  it('is refused for a revision that the database no longer holds, instead of mixing two', async () => {
    const moved = writeDataset(servedPrisma(), { dataset: 'record', revision: 1_000_000 }, async () => {});
    await expect(moved).rejects.toBeInstanceOf(RecordMoved);
  });
});
