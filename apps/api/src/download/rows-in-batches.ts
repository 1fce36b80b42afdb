import type { CsvCell } from '@ntm/domain/file/csv-text';
import type { Prisma } from '../generated/prisma/client.ts';
import type { ColumnType, DatasetTable } from './dataset-tables.ts';

const BATCH = 500;

/** The rows of a table in their order, some at a time, whatever its size. Inside a transaction, which is one snapshot. */
export async function* rowsInBatches(
  database: Prisma.TransactionClient,
  { name, from, columns, order }: DatasetTable,
): AsyncGenerator<readonly (readonly CsvCell[])[]> {
  const names = Object.keys(columns);
  const cells = Object.entries(columns).map(([column, type]) => `${cellOf(column, type)} AS "${column}"`);
  // Byte order, so that the place of a row hangs on no language of the database.
  const places = order.map((column) => (isText(columns[column]) ? `"${column}"::text COLLATE "C"` : `"${column}"`));
  const cursor = `"${name}"`;
  await database.$executeRawUnsafe(
    `DECLARE ${cursor} NO SCROLL CURSOR FOR SELECT ${cells.join(', ')} FROM "${from}" ORDER BY ${places.join(', ')}`,
  );
  for (;;) {
    const rows = await database.$queryRawUnsafe<Record<string, CsvCell>[]>(`FETCH ${BATCH} FROM ${cursor}`);
    if (rows.length === 0) break;
    yield rows.map((row) => names.map((column) => row[column] ?? null));
  }
  await database.$executeRawUnsafe(`CLOSE ${cursor}`);
}

function cellOf(column: string, type: ColumnType): string {
  if (type === 'integer' || type === 'number') return `"${column}"`;
  return type === 'array' ? `to_jsonb("${column}")::text` : `"${column}"::text`;
}

function isText(type: ColumnType | undefined): boolean {
  return type === 'string';
}
