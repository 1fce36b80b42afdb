import { cpSync, renameSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RuleBookFolder } from './rule-book-folder.ts';

let folder: RuleBookFolder;

beforeEach(() => {
  folder = new RuleBookFolder();
});

afterEach(() => folder.remove());

describe('a broken rule book', () => {
  it.each([
    ['an unknown instrument', 'commune-ntm-2016.yaml', 'qd-1980-2016', 'qd-0', 'qd-0 is no decision among the sources'],
    [
      'an article for an instrument',
      'commune-ntm-2016.yaml',
      'qd-1980-2016',
      'cao-bang-2020',
      'cao-bang-2020 is no decision among the sources',
    ],
    [
      'an unknown amendment',
      'commune-ntm-2021.yaml',
      '[qd-211-2024]',
      '[qd-1]',
      'qd-1 is no decision among the sources',
    ],
    [
      'an unknown base',
      'commune-model-2021.yaml',
      'basedOn: COMMUNE_ADV_2021',
      'basedOn: NOTHING',
      'NOTHING is no rule book',
    ],
    ['an unknown province', 'village-ntm-lang-son-2019.yaml', 'P20-1', 'P99-9', 'P99-9 is not in the register'],
    [
      'a span that overlaps',
      'commune-ntm-2016.yaml',
      'validTo: 2021-01-01',
      'validTo: 2022-03-09',
      'overlaps COMMUNE_NTM_2016, which judges the same',
    ],
    [
      'a hole in the numbers',
      'commune-ntm-2026.yaml',
      'number: 10,',
      'number: 11,',
      'numbers must run from 1 without a hole',
    ],
    [
      'a wrong count',
      'commune-ntm-2026.yaml',
      'stated: { criteria: 10',
      'stated: { criteria: 11',
      '10 criteria, though the instrument counts 11',
    ],
    ['a concept twice', 'commune-ntm-2026.yaml', 'code: LAW_SECURITY', 'code: PLANNING', 'PLANNING stands twice'],
    [
      'bands that do not fall',
      'commune-ntm-2026.yaml',
      '[10, 5, 0]',
      '[10, 10, 0]',
      'must fall from at most the number of criteria to 0',
    ],
    [
      'bands above the number of criteria',
      'commune-ntm-2026.yaml',
      '[10, 5, 0]',
      '[11, 5, 0]',
      'must fall from at most the number of criteria to 0',
    ],
    [
      'bands that do not end at 0',
      'commune-ntm-2026.yaml',
      '[10, 5, 0]',
      '[10, 5, 1]',
      'must fall from at most the number of criteria to 0',
    ],
    [
      'a criterion in no group',
      'commune-ntm-2016.yaml',
      'code: TRANSPORT, group: INFRASTRUCTURE',
      'code: TRANSPORT',
      'criterion 2 stands in no group of its set',
    ],
    [
      'a criterion in an unknown group',
      'commune-ntm-2016.yaml',
      'code: TRANSPORT, group: INFRASTRUCTURE',
      'code: TRANSPORT, group: ROADS',
      'criterion 2 stands in no group of its set',
    ],
    [
      'a group where there is none',
      'commune-ntm-2026.yaml',
      'code: PLANNING,',
      'code: PLANNING, group: PLANNING,',
      'criterion 1 stands in no group of its set',
    ],
    [
      'a whole list of no indicators',
      'commune-ntm-2026.yaml',
      'number: 1, ',
      'number: 1, hasAllIndicators: true, ',
      'criterion 1 has no indicators on record',
    ],
    [
      'an indicator of another criterion',
      'commune-ntm-2016.yaml',
      "code: '4.2'",
      "code: '5.2'",
      '5.2 is not numbered below criterion 4',
    ],
    ['an indicator twice', 'commune-ntm-2016.yaml', "code: '11'", "code: '10'", '10 stands twice'],
    [
      'a threshold for an unknown region',
      'commune-ntm-2016.yaml',
      'region: DNB, year: 2020',
      'region: SEA, year: 2020',
      '10 uses a key that the set does not name',
    ],
    [
      'a threshold for an unknown group',
      'commune-ntm-2016.yaml',
      'region: DNB, year: 2020',
      'communeGroup: 1, year: 2020',
      '10 uses a key that the set does not name',
    ],
    [
      'a threshold twice',
      'commune-ntm-2016.yaml',
      'region: DNB, year: 2020',
      'region: TN, year: 2020',
      '10 TN//2020 stands twice',
    ],
    [
      'a verified part without evidence',
      'commune-ntm-2026.yaml',
      'verified: true, evidence: Chinhphu.vn; VietnamPlus',
      'verified: true, evidence: null',
      'what is verified names where it was read',
    ],
    [
      'a verified whole with unverified parts',
      'commune-ntm-2016.yaml',
      'verified: false',
      'verified: true',
      'a verified rule book is whole and has no unverified part',
    ],
    [
      'a link to conditions',
      'commune-model-2021.yaml',
      '{ set: COMMUNE_ADV_2021 }',
      '{ set: COMMUNE_MODEL_2018 }',
      'condition 1 links to COMMUNE_MODEL_2018, which is no set',
    ],
    [
      'a link to nothing',
      'commune-model-2021.yaml',
      '{ set: COMMUNE_ADV_2021 }',
      '{ set: NOTHING }',
      'condition 1 links to NOTHING, which is no set',
    ],
    [
      'a link to an unknown criterion',
      'commune-model-2021.yaml',
      'criterion: INCOME',
      'criterion: WEALTH',
      'condition 2 links to WEALTH, which COMMUNE_ADV_2021 lacks',
    ],
    [
      'a share of units that are not inside',
      'province-done-2021.yaml',
      'hasAllConditions: false',
      `hasAllConditions: false
  conditions:
    - number: 1
      statement: { vi: Mọi tỉnh, en: All provinces }
      requires: { level: PROVINCE, tier: TASK_COMPLETED, percent: 100 }
      verified: false
      evidence: null`,
      'condition 1 counts units of level PROVINCE, which are not inside',
    ],
    ['a condition twice', 'commune-model-2021.yaml', 'number: 2', 'number: 1', '1 stands twice'],
    [
      'a verified condition without evidence',
      'commune-model-2021.yaml',
      'verified: true\n      evidence: Dân tộc và Phát triển',
      'verified: true\n      evidence: null',
      'what is verified names where it was read',
    ],
    [
      'a span that ends before it begins',
      'commune-ntm-2009.yaml',
      'validTo: 2016-10-17',
      'validTo: 2009-04-16',
      'ends before it has held for a day',
    ],
  ])('is refused for %s', (_, file, passage, instead, reason) => {
    folder.edit(file, passage, instead);
    expect(folder.problems()).toContainEqual(expect.stringContaining(reason));
  });

  it('is refused when its file has another name, or its code is taken', () => {
    const [right, wrong] = [folder.path('commune-ntm-2009.yaml'), folder.path('commune-ntm-2008.yaml')];
    renameSync(right, wrong);
    expect(folder.problems()).toEqual([
      'rule-books/commune-ntm-2008.yaml:4 code: COMMUNE_NTM_2009 belongs into commune-ntm-2009.yaml',
    ]);
    cpSync(wrong, right);
    expect(folder.problems()).toContainEqual(expect.stringContaining('COMMUNE_NTM_2009 is used already in'));
  });

  it('is refused when it calls itself verified and lacks conditions or criteria', () => {
    folder.edit('village-ntm-2018.yaml', 'verified: false\n', 'verified: true\n');
    folder.edit('village-ntm-2018.yaml', 'verified: false, evidence: null', 'verified: true, evidence: a test');
    folder.edit('town-done-2021.yaml', 'verified: false', 'verified: true');
    expect(folder.problems()).toEqual([
      expect.stringMatching(/town-done-2021.*is whole and has no unverified part$/),
      expect.stringMatching(/village-ntm-2018.*is whole and has no unverified part$/),
    ]);
  });

  it('may call itself verified when it is whole and every part is', () => {
    folder.edit('commune-model-2021.yaml', 'verified: false', 'verified: true');
    expect(folder.problems()).toEqual([]);
  });

  it('is refused at its own line when it cannot be read, before anything is compared', () => {
    folder.edit('commune-ntm-2016.yaml', 'level: COMMUNE', 'level: HAMLET');
    folder.edit('ocop/ocop-2019.yaml', 'stars: 5', 'stars: 6');
    folder.edit('commune-ntm-2026.yaml', '[10, 5, 0]', '[10, 10, 0]');
    expect(folder.problems()).toEqual([
      expect.stringMatching(/^rule-books\/commune-ntm-2016\.yaml:\d+ level: must be one of NATION/),
      expect.stringMatching(/^rule-books\/ocop\/ocop-2019\.yaml:\d+ stars: /),
    ]);
  });
});
