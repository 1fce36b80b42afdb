import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAssessments } from '../src/assessments/check-assessments.ts';
import { readAssessments } from '../src/assessments/read-assessments.ts';
import { DATA_FOLDER } from '../src/data-folder.ts';
import { describeProblem } from '../src/data-problem.ts';
import { loadDataset } from '../src/load-dataset.ts';
import { references, ruleBooks } from './real-rule-books.ts';

const GOOD = `- id: A-C01318-1-2020
  unit: C01318-1
  asOf: 2020-12-31
  criteriaSet: COMMUNE_NTM_2016
  scope: { region: TDMNPB, year: 2020 }
  readings:
    - { indicator: '10', value: 33 }
  judgements:
    - { criterion: 1, officer: MET }
    - { criterion: 2, officer: NOT_MET }
  source: cao-bang-2020
`;

describe('an assessment in the record', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ntm-assessments-'));
    mkdirSync(join(folder, 'assessments'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function problemsOf(text: string): string[] {
    writeFileSync(join(folder, 'assessments', 'cao-bang.yaml'), text);
    const { entries, problems } = readAssessments(folder);
    const checked = checkAssessments(entries, { ...references, ruleBooks });
    return [...problems, ...checked].map(describeProblem);
  }

  it('is loaded with its citation, and refused with the record when something is wrong', { timeout: 60_000 }, () => {
    cpSync(DATA_FOLDER, folder, { recursive: true });
    expect(problemsOf(GOOD)).toEqual([]);
    expect(loadDataset(folder).assessments).toEqual([
      {
        id: 'A-C01318-1-2020',
        unit: 'C01318-1',
        asOf: '2020-12-31',
        criteriaSet: 'COMMUNE_NTM_2016',
        scope: { region: 'TDMNPB', communeGroup: null, year: 2020 },
        readings: [{ indicator: '10', value: 33, officer: null }],
        judgements: [
          { criterion: 1, officer: 'MET' },
          { criterion: 2, officer: 'NOT_MET' },
        ],
        citation: { source: 'cao-bang-2020', phrase: null, locator: null },
      },
    ]);
    problemsOf(GOOD.replace('COMMUNE_NTM_2016', 'COMMUNE_NTM_2017'));
    expect(() => loadDataset(folder)).toThrow(
      'assessments/cao-bang.yaml:4 criteriaSet: COMMUNE_NTM_2017 is no criteria',
    );
  });

  it.each([
    ['an unknown criteria set', 'COMMUNE_NTM_2016', 'COMMUNE_NTM_2017', 4, 'criteriaSet', 'no criteria set'],
    ['a set of conditions', 'COMMUNE_NTM_2016', 'COMMUNE_MODEL_2021', 4, 'criteriaSet', 'no criteria set'],
    ['a set without content', 'COMMUNE_NTM_2016', 'VILLAGE_NTM_2018', 4, 'criteriaSet', 'no criteria set'],
    ['an unknown region', 'TDMNPB', 'COAST', 5, 'scope', 'COMMUNE_NTM_2016 has no region COAST'],
    ['a commune group of another set', 'region: TDMNPB', 'communeGroup: 1', 5, 'scope', 'has no commune group 1'],
    ['an unknown indicator', "'10'", "'10.1'", 7, 'readings', '10.1 is no indicator of COMMUNE_NTM_2016'],
    ['an unknown criterion', 'criterion: 2', 'criterion: 20', 10, 'judgements', '20 is no criterion'],
    ['a criterion said twice', 'criterion: 2', 'criterion: 1', 10, 'judgements', '1 is said twice'],
    ['an unknown unit', 'unit: C01318-1', 'unit: C01318-9', 2, 'unit', 'C01318-9 is not in the register'],
    ['an unknown source', 'source: cao-bang-2020', 'source: nothing', 11, 'source', 'nothing is no source'],
  ])('is refused for %s, with file and line', (_what, passage, instead, line, column, reason) => {
    const [problem, ...others] = problemsOf(GOOD.replace(passage, () => instead));
    expect(others).toEqual([]);
    expect(problem).toMatch(new RegExp(`^assessments/cao-bang\\.yaml:${line} ${column}: `));
    expect(problem).toContain(reason);
  });

  it('is refused when its id is used twice', () => {
    expect(problemsOf(`${GOOD}${GOOD}`)).toEqual([
      'assessments/cao-bang.yaml:12 id: A-C01318-1-2020 is used already in assessments/cao-bang.yaml:1',
    ]);
  });
});
