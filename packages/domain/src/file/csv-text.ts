type Cell = string | number | null | undefined;

/**
 * Rows as a spreadsheet reads them: with a byte order mark, no cell that it would take for a formula, and codes such as
 * 04 in quotes.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\d+$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
