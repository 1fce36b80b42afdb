import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeProblem } from '../src/data-problem.ts';
import { readGazetteer } from '../src/gazetteer/read-gazetteer.ts';

/** A few units around Bảo Lạc and Thông Nông, as the shipped register has them. */
const SMALL_REGISTER = fileURLToPath(new URL('./fixtures/small-register', import.meta.url));

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
  cpSync(SMALL_REGISTER, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Changes the first line of a file that begins so, and gives its number. */
function editLine(file: string, beginning: string, edit: (line: string) => string): number {
  const path = join(folder, 'gazetteer', file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const index = lines.findIndex((line) => line.startsWith(beginning));
  if (index === -1) throw new Error(`${file} has no line that begins with ${beginning}`);
  lines[index] = edit(lines[index] ?? '');
  writeFileSync(path, lines.join('\n'));
  return index + 1;
}

function problems(): string[] {
  const read = readGazetteer(folder);
  return read.ok ? [] : read.refusal.map(describeProblem);
}

describe('a broken data file', () => {
  it('is not among the files that the next tests break', () => {
    expect(problems()).toEqual([]);
  });

  it('is refused with file, line, column and reason of every broken row at once', () => {
    const first = editLine('units.tsv', 'C01318-1', (line) => line.replace('2019-01-01', '2019-02-30'));
    const second = editLine('units.tsv', 'C01354-1', (line) => line.replace('\tCOMMUNE\tCOMMUNE', '\tCOMMUNE\tHAMLET'));
    const third = editLine('aliases.tsv', 'C01318-2', (line) => line.replace(/\t[A-Z_]+\t/, '\tNICKNAME\t'));
    expect(problems()).toEqual([
      `gazetteer/units.tsv:${first} valid_from: "2019-02-30" is not a calendar day (YYYY-MM-DD)`,
      `gazetteer/units.tsv:${second} kind: "HAMLET" is not a kind of unit`,
      expect.stringContaining(`gazetteer/aliases.tsv:${third} kind: must be one of TONE_PLACEMENT`),
    ]);
  });

  it('is refused when a row has too few cells, is out of order, or is not in NFC', () => {
    const short = editLine('units.tsv', 'C01318-1', (line) => line.split('\t').slice(0, 8).join('\t'));
    const decomposed = editLine('units.tsv', 'C01354-1', (line) => line.normalize('NFD'));
    const misplaced = editLine('changes.tsv', '2025-07-01', (line) => line.replace('2025-07-01', '2019-07-01'));
    expect(problems()).toEqual([
      `gazetteer/units.tsv:${short}: has 8 cells instead of 9`,
      `gazetteer/units.tsv:${decomposed}: text is not in NFC`,
      `gazetteer/changes.tsv:${misplaced}: unsorted`,
    ]);
  });

  it('is refused when its header is not the expected one', () => {
    editLine('units.tsv', 'identity', (line) => line.replace('parent', 'parent_key'));
    expect(problems()).toEqual([expect.stringContaining('gazetteer/units.tsv:1: the header must be: identity, level')]);
  });

  it('is refused when a unit outlives its parent', () => {
    const line = editLine('units.tsv', 'C01318-1', (row) => row.replace('2025-07-01', '2025-07-02'));
    expect(problems()).toContain(
      `gazetteer/units.tsv:${line} valid_to: outlives its parent D042-1, which ends on 2025-07-01`,
    );
  });

  it('is refused when two units hold one code on one day', () => {
    const line = editLine('units.tsv', 'C01318-2', (row) => row.replace('\t01318\t', '\t01354\t'));
    expect(problems()).toEqual([
      expect.stringMatching(/units\.tsv:\d+ code: 01354 is held by C\d+-\d on the same days/),
    ]);
    expect(line).toBeGreaterThan(1);
  });

  it('is refused when the versions of a unit leave a gap', () => {
    const line = editLine('units.tsv', 'C01384-1\tCOMMUNE\tCOMMUNE\t01384\tLương Can\tD045-1', (row) =>
      row.replace('2020-02-01', '2020-02-02'),
    );
    expect(problems()).toEqual([
      `gazetteer/units.tsv:${line} valid_from: begins on 2020-02-02, but line ${line - 1} ends on 2020-02-01`,
    ]);
  });

  it('is refused when a change leads to a unit that is not there', () => {
    const line = editLine('changes.tsv', '2025-07-01\tREFORM\tC01384-1', (row) => row.replace('C01363-2', 'C01363-9'));
    expect(problems()).toEqual([`gazetteer/changes.tsv:${line} to: C01363-9 is not in the register`]);
  });

  it('is refused when a village has neither a unit nor a reason', () => {
    const line = editLine('villages.tsv', '01288-1', (row) => row.replace('undated list', ''));
    expect(problems()).toEqual([
      `gazetteer/villages.tsv:${line} unit: needs a unit or the reason why there is none, not both`,
    ]);
  });
});
