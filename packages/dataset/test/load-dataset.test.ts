import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../src/data-folder.ts';
import { datasetChecksum } from '../src/dataset-checksum.ts';
import { DatasetError } from '../src/dataset-error.ts';
import { loadDataset } from '../src/load-dataset.ts';

describe('the record', () => {
  it('loads whole, from the first day of its register', () => {
    const dataset = loadDataset();
    expect(dataset).toMatchObject({ name: 'record', registerFrom: '2019-01-01' });
    expect(dataset.claims.length + dataset.mentions.length).toBeGreaterThan(300);
  });

  it('carries its rule books, what its averages are divided by, and why its sources differ', () => {
    const { ruleBooks, ocopRuleBooks, denominators, conflictExplanations } = loadDataset();
    expect(ruleBooks.map(({ code }) => code)).toContain('COMMUNE_NTM_2016');
    expect(ocopRuleBooks).toHaveLength(4);
    expect(denominators).toEqual({ 'S4-16': 'S4-13', 'S4-24': 'S4-09' });
    expect(conflictExplanations['SCOPE:S4-09+S4-13']?.vi).toContain('448 là trước, 294 là sau');
  });

  it('invents no decision, assessment or product of a single unit: no source of it names one', () => {
    const { recognitionDecisions, completeLists, assessments, ocopProducts, ocopCertificates } = loadDataset();
    expect([recognitionDecisions, completeLists, assessments, ocopProducts, ocopCertificates]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('a damaged copy of the record', () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'ntm-data-'));
    cpSync(DATA_FOLDER, copy, { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  const problems = () => {
    try {
      loadDataset(copy);
    } catch (error) {
      if (error instanceof DatasetError) return error.problems;
      throw error;
    }
    return [];
  };

  it('is refused with the problems of all its files at once', () => {
    appendFileSync(join(copy, 'measures.yaml'), '\n- code: NotKebab\n');
    writeFileSync(
      join(copy, 'sources', 'broken.yaml'),
      '- id: broken\n  kind: RUMOUR\n  title: Tin đồn\n  unitsOn: 2020-02-31\n',
    );
    const found = problems();
    expect(found).toContainEqual(expect.objectContaining({ file: 'measures.yaml', column: 'code' }));
    expect(found).toContainEqual(expect.objectContaining({ file: 'sources/broken.yaml', line: 2, column: 'kind' }));
    expect(found).toContainEqual(expect.objectContaining({ file: 'sources/broken.yaml', line: 4, column: 'unitsOn' }));
  });

  it('is refused when its entries contradict each other, with file and line', () => {
    writeFileSync(
      join(copy, 'claims', 'more.yaml'),
      '- source: nowhere\n  subject: P04-1\n  statements:\n    - id: S0-01\n      kind: POLICY\n      topic: { vi: Một, en: One }\n',
    );
    expect(problems()).toEqual([
      { file: 'claims/more.yaml', line: 4, column: 'id', reason: expect.stringContaining('cao-bang-2020.yaml') },
      { file: 'claims/more.yaml', line: 4, column: 'source', reason: 'nowhere is no source' },
    ]);
  });

  it('is refused when a source names its units on a day before the register', () => {
    writeFileSync(
      join(copy, 'sources', 'old.yaml'),
      '- id: old\n  kind: PLAN\n  title: Kế hoạch cũ\n  unitsOn: 2011-01-01\n',
    );
    expect(problems()).toMatchObject([{ file: 'sources/old.yaml', line: 1, column: 'unitsOn' }]);
  });

  it('is refused when it explains a conflict of claims that are not there, or divides by one', () => {
    appendFileSync(
      join(copy, 'conflicts', 'explanations.yaml'),
      '\n- conflict: "VALUE:S0-31+S9-99"\n  because: { vi: Vì sao, en: Why }\n',
    );
    appendFileSync(
      join(copy, 'conflicts', 'denominators.yaml'),
      '\n- { claim: S4-16, dividedBy: S4-13 }\n- { claim: S9-98, dividedBy: S4-13 }\n',
    );
    expect(problems()).toEqual([
      expect.objectContaining({
        file: 'conflicts/denominators.yaml',
        column: 'claim',
        reason: expect.stringContaining('is used already'),
      }),
      expect.objectContaining({ file: 'conflicts/denominators.yaml', column: 'claim', reason: 'S9-98 is no claim' }),
      expect.objectContaining({ file: 'conflicts/explanations.yaml', column: 'conflict', reason: 'S9-99 is no claim' }),
    ]);
  });

  it('is refused when the key of an explained conflict is none', () => {
    appendFileSync(
      join(copy, 'conflicts', 'explanations.yaml'),
      '\n- conflict: "S0-31 and S4-25"\n  because: { vi: Vì sao, en: Why }\n',
    );
    expect(problems()).toMatchObject([{ file: 'conflicts/explanations.yaml', column: 'conflict' }]);
  });

  it('is refused when a rule book is wrong', () => {
    appendFileSync(join(copy, 'rule-books', 'commune-ntm-2009.yaml'), '\n- code: ANOTHER\n');
    expect(problems()).toContainEqual(expect.objectContaining({ file: 'rule-books/commune-ntm-2009.yaml' }));
  });

  it('has the checksum of the record until a data file changes; notes for people do not count', () => {
    expect(datasetChecksum(copy)).toBe(datasetChecksum());
    appendFileSync(join(copy, 'NOTES.md'), 'nothing');
    expect(datasetChecksum(copy)).toBe(datasetChecksum());
    appendFileSync(join(copy, 'measures.yaml'), '# a word\n');
    expect(datasetChecksum(copy)).not.toBe(datasetChecksum());
  });
});
