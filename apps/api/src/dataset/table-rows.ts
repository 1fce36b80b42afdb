/** One row: columns by their name in the database. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows of one table, all with the same columns. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly Row[];
}
