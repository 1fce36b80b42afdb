/** Something wrong in a data file, said so that an editor finds it: file, line, column, reason. */
export interface DataProblem {
  /** Name of the file inside `data/`: "gazetteer/units.tsv". */
  readonly file: string;
  /** Counted from 1, the header being line 1; null when the file as a whole is wrong. */
  readonly line: number | null;
  readonly column: string | null;
  readonly reason: string;
}

/** `gazetteer/units.tsv:12 valid_from: not a calendar day` */
export function describeProblem({ file, line, column, reason }: DataProblem): string {
  const place = line === null ? file : `${file}:${line}`;
  return column === null ? `${place}: ${reason}` : `${place} ${column}: ${reason}`;
}
