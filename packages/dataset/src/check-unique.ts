import type { DataProblem } from './data-problem.ts';
import type { Located } from './located.ts';

/** Each key stands for one entry, across all files; a second use names the first. */
export function checkUnique<Row>(
  entries: readonly Located<Row>[],
  column: string,
  keyOf: (row: Row) => string,
): DataProblem[] {
  const firsts = new Map<string, Located<Row>>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry.row);
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, entry);
      return [];
    }
    const { file, line } = entry;
    return [{ file, line, column, reason: `${key} is used already in ${first.file}:${first.line}` }];
  });
}
