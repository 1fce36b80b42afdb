/** A record that knows where it was read. */
export interface Located<Row> {
  readonly row: Row;
  readonly file: string;
  readonly line: number;
}
