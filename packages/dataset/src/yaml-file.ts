import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { DataProblem } from './data-problem.ts';
import type { Located } from './located.ts';

type Path = readonly (string | number)[];

/** An entry that knows where it was read, and where each of its parts was. */
export interface YamlEntry<Row> extends Located<Row> {
  /** Line of a part, or of the nearest part above it that is written down. */
  readonly lineOf: (path: Path) => number;
}

export interface YamlList<Row> {
  readonly entries: readonly YamlEntry<Row>[];
  readonly problems: readonly DataProblem[];
}

/** Reads every `*.yaml` in `data/<folder>/`, sorted by name, as one list; see `parseYamlList`. */
export function readYamlFolder<Schema extends z.ZodType>(
  dataFolder: string,
  folder: string,
  schema: Schema,
): YamlList<z.output<Schema>> {
  const files = readdirSync(join(dataFolder, folder)).filter((name) => name.endsWith('.yaml'));
  const lists = files.sort().map((name) => readYamlFile(dataFolder, `${folder}/${name}`, schema));
  return { entries: lists.flatMap((list) => list.entries), problems: lists.flatMap((list) => list.problems) };
}

/** Reads `data/<file>`; see `parseYamlList`. */
export function readYamlFile<Schema extends z.ZodType>(
  dataFolder: string,
  file: string,
  schema: Schema,
): YamlList<z.output<Schema>> {
  return parseYamlList(file, readFileSync(join(dataFolder, file), 'utf8'), schema);
}

/**
 * Reads YAML text that is one list of entries, in NFC. An entry with a problem is left out; all problems of the
 * file are reported together, each at its own line.
 */
export function parseYamlList<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): YamlList<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: DataProblem[] = [];
  const report = (line: number | null, column: string | null, reason: string): void => {
    problems.push({ file, line, column, reason });
  };
  const lineOf = (path: Path): number => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };

  for (const [index, line] of text.split('\n').entries()) {
    if (line !== line.normalize('NFC')) report(index + 1, null, 'text is not in NFC');
  }
  for (const error of document.errors)
    report(error.linePos?.[0].line ?? null, null, error.message.split('\n')[0] ?? '');
  if (document.errors.length > 0) return { entries: [], problems };

  const content: unknown = document.toJS();
  if (!Array.isArray(content)) {
    report(1, null, 'must be a list of entries');
    return { entries: [], problems };
  }
  const entries: YamlEntry<z.output<Schema>>[] = [];
  for (const [index, item] of content.entries()) {
    const parsed = schema.safeParse(item);
    if (parsed.success) {
      entries.push({ row: parsed.data, file, line: lineOf([index]), lineOf: (path) => lineOf([index, ...path]) });
      continue;
    }
    for (const issue of parsed.error.issues) {
      const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
      report(
        lineOf([index, ...path]),
        path.findLast((key) => typeof key === 'string')?.toString() ?? null,
        issue.message,
      );
    }
  }
  return { entries, problems };
}
