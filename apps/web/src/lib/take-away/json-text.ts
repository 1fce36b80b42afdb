import type { TakenFile } from './taken-table.ts';

/** Rows as objects, with all that the file says of itself around them. */
export function jsonText({ columns, rows, notes = [], pictured: _, ...about }: TakenFile): string {
  const keys = columns.map(({ key }) => key);
  const objects = rows.map((row) => Object.fromEntries(keys.map((key, place) => [key, row[place] ?? null])));
  const said = columns.map(({ key, label }) => ({ key, label }));
  return JSON.stringify({ ...about, notes, columns: said, rowCount: rows.length, rows: objects }, null, 2);
}
