import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { DataProblem } from './data-problem.ts';
import type { Located } from './located.ts';

export interface Table<Row> {
  readonly rows: readonly Located<Row>[];
  readonly problems: readonly DataProblem[];
}

/** Reads `data/<file>`; see `parseTsv`. */
export function readTsv<Schema extends z.ZodObject>(
  dataFolder: string,
  file: string,
  schema: Schema,
): Table<z.output<Schema>> {
  return parseTsv(file, readFileSync(join(dataFolder, file), 'utf8'), schema);
}

/**
 * Reads tab-separated text strictly: the header is the schema's keys in their order, one record a line, lines
 * sorted by code point and none twice, text in NFC, no quoting. A row with a problem is left out; all problems
 * of the file are reported together.
 */
export function parseTsv<Schema extends z.ZodObject>(
  file: string,
  text: string,
  schema: Schema,
): Table<z.output<Schema>> {
  const columns = Object.keys(schema.shape);
  const rows: Located<z.output<Schema>>[] = [];
  const problems: DataProblem[] = [];
  const report = (line: number, column: string | null, reason: string): void => {
    problems.push({ file, line, column, reason });
  };

  const lines = text.split('\n');
  if (lines.pop() !== '') report(lines.length + 1, null, 'the last line has no line end');
  const header = lines[0] ?? '';
  if (header !== columns.join('\t')) {
    report(1, null, `the header must be: ${columns.join(', ')}`);
    return { rows, problems };
  }

  // Asked once for the whole file, and line by line only when something is wrong.
  const isNfc = text === text.normalize('NFC');
  for (const [index, lineText] of lines.entries()) {
    if (index === 0) continue;
    const line = index + 1;
    const above = lines[index - 1] ?? '';
    if (index > 1 && lineText <= above) report(line, null, lineText === above ? 'repeats the line above' : 'unsorted');
    if (!isNfc && lineText !== lineText.normalize('NFC')) report(line, null, 'text is not in NFC');
    const cells = lineText.split('\t');
    if (cells.length !== columns.length) {
      report(line, null, `has ${cells.length} cells instead of ${columns.length}`);
      continue;
    }
    const parsed = schema.safeParse(Object.fromEntries(columns.map((column, place) => [column, cells[place]])));
    if (parsed.success) rows.push({ row: parsed.data, file, line });
    else for (const issue of parsed.error.issues) report(line, String(issue.path[0] ?? ''), issue.message);
  }
  return { rows, problems };
}
