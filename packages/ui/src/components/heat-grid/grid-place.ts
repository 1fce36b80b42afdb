/** A cell of a grid: row -1 is the head, column 0 the name of the row. */
export type GridPlace = { row: number; column: number };

export type GridSize = {
  rows: number;
  columns: number;
  /** Rows that one screen shows. */
  page: number;
};

/** Where a key leads from a cell, as the grids of other programs do; undefined when the key means nothing here. */
export function placeAfterKey(
  { row, column }: GridPlace,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  { rows, columns, page }: GridSize,
): GridPlace | undefined {
  const last = { row: rows - 1, column: columns - 1 };
  const rowNear = (wanted: number) => Math.max(-1, Math.min(last.row, wanted));
  switch (key) {
    case 'ArrowDown':
      return { row: rowNear(row + 1), column };
    case 'ArrowUp':
      return { row: rowNear(row - 1), column };
    case 'ArrowRight':
      return { row, column: Math.min(last.column, column + 1) };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'PageDown':
      return { row: rowNear(row + page), column };
    case 'PageUp':
      return { row: rowNear(Math.max(0, row - page)), column };
    case 'Home':
      return { row: ctrlKey ? rowNear(0) : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? last.row : row, column: last.column };
    default:
      return undefined;
  }
}
