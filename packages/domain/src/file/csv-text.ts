export type CsvCell = string | number | null | undefined;

/**
 * Rows as a spreadsheet reads them: with a byte order mark, no cell that it would take for a formula, and codes such as
 * 04 in quotes.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${csvLines(rows)}`;
}

/** Further rows of such a file, for one that is written part by part. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\d+$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
