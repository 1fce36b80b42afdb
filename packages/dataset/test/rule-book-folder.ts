import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '@ntm/domain/kernel/result';
import { DATA_FOLDER } from '../src/data-folder.ts';
import { type DataProblem, describeProblem } from '../src/data-problem.ts';
import { readRuleBooks } from '../src/rule-books/read-rule-books.ts';
import type { RuleBooks } from '../src/rule-books/rule-books.ts';
import { references } from './real-rule-books.ts';

/** A copy of the shipped rule books that a test may change; gone with `remove`. */
export class RuleBookFolder {
  readonly #data = mkdtempSync(join(tmpdir(), 'rule-books-'));

  constructor() {
    cpSync(join(DATA_FOLDER, 'rule-books'), join(this.#data, 'rule-books'), { recursive: true });
  }

  path(file: string): string {
    return join(this.#data, 'rule-books', file);
  }

  add(file: string, text: string): void {
    writeFileSync(this.path(file), text);
  }

  /** Writes a file anew with one passage changed, which must be there. */
  edit(file: string, passage: string, instead: string): void {
    const text = readFileSync(this.path(file), 'utf8');
    if (!text.includes(passage)) throw new Error(`${file} has no passage ${passage}`);
    this.add(
      file,
      text.replace(passage, () => instead),
    );
  }

  read(): Result<RuleBooks, readonly DataProblem[]> {
    return readRuleBooks(this.#data, references);
  }

  problems(): string[] {
    const read = this.read();
    return read.ok ? [] : read.refusal.map(describeProblem);
  }

  remove(): void {
    rmSync(this.#data, { recursive: true });
  }
}
