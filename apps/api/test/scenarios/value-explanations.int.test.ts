import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from '@ntm/dataset/data-folder';
import { readProvinceRegions } from '@ntm/dataset/gazetteer/read-province-regions';
import { loadDataset } from '@ntm/dataset/load-dataset';
import { makeSample } from '@ntm/dataset/sample/make-sample';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dataset/load-record.ts';
import { type Asker, openAsker } from '../harness/asker.ts';
import { freshDatabase, recordDatabase } from '../harness/database.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const EVE = '2024-12-31';

let record: Asker;
let sample: Asker;

beforeAll(async () => {
  record = await openAsker(recordDatabase());
  const url = await freshDatabase();
  const read = () => makeSample(loadDataset(), { regions: readProvinceRegions(DATA_FOLDER), provinces: ['P04-1'] });
  await loadRecord(url, { checksum: 'sample of Cao Bằng for explanations', read });
  sample = await openAsker(url);
});
afterAll(async () => {
  await record.close();
  await sample.close();
});

const WHY = `value numerator known of explanation {
  origin rule ruleEn page numerator denominator criteriaSet { code } inputKind inputCount missingCount sourceCount
  inputs(first: 100) { name value unit { fullName } } missing(first: 5) { identity } sources(first: 5) { slug kind }
}`;

async function why(who: Asker, question: string, day: string) {
  const { data, errors, statements } = await who.ask(
    `{ unitValues(${question}, asOf: "${day}") { values { ${WHY} } } }`,
  );
  expect(errors).toEqual([]);
  return { ...data.unitValues[0].values[0], statements };
}

const whyCaoBang = (who: Asker, question: string, day = EVE) =>
  why(who, `${question}, level: PROVINCE, within: "P04-1"`, day);

interface Input {
  readonly name: string | null;
  readonly value: number | null;
}

describe('a count of the register says', () => {
  it('which units it counted, by which rule and from which register', async () => {
    const { value, explanation, statements } = await whyCaoBang(record, 'topic: DISTRICTS', '2020-02-15');
    expect([value, explanation.inputCount, explanation.inputs.length]).toEqual([12, 12, 12]);
    expect(explanation).toMatchObject({ origin: 'COUNTED', inputKind: 'UNITS', missingCount: 0, denominator: null });
    expect(explanation.sources).toEqual([{ slug: 'so-bo-don-vi-hanh-chinh', kind: 'CATALOGUE' }]);
    expect(explanation.inputs.map(({ unit }: { unit: { fullName: string } }) => unit.fullName)).toContain(
      'huyện Hà Quảng',
    );
    expect(statements).toEqual([]);
  });

  it('the same number as the kinds of the unit, one by one', async () => {
    const { data } = await record.ask(
      '{ unitByIdentity(identity: "P04-1", asOf: "2020-02-15") { counts { kinds { kind count } } } }',
    );
    for (const { kind, count } of data.unitByIdentity.counts.kinds) {
      const why = await whyCaoBang(record, `topic: UNITS_OF_KIND, unitKind: ${kind}`, '2020-02-15');
      expect([kind, why.value, why.explanation.inputCount]).toEqual([kind, count, count]);
    }
  });

  it('of villages, which communes have no list: they are missing, not 0', async () => {
    const { value, explanation } = await whyCaoBang(record, 'topic: VILLAGES', '2020-02-15');
    expect(explanation.inputCount).toBe(value);
    expect(explanation.missingCount).toBeGreaterThan(100);
    expect(explanation.sourceCount).toBeGreaterThan(1);
    expect(explanation.rule).toContain('không phải không có thôn');
  });
});

describe('a computed value says', () => {
  it('what was divided by what, by which decisions, and which communes are not known', async () => {
    const { value, numerator, known, of, explanation } = await whyCaoBang(sample, 'topic: RECOGNISED_SHARE');
    expect([explanation.numerator, explanation.denominator]).toEqual([numerator, known]);
    expect(value).toBeCloseTo((100 * explanation.numerator) / explanation.denominator, 6);
    expect([explanation.inputKind, explanation.inputCount]).toEqual(['DECISIONS', numerator]);
    expect(explanation.missingCount).toBe(of - known);
    for (const { name } of explanation.inputs as Input[]) expect(name).toMatch(/QĐ/);
  });

  it('of a mean, the sum and the communes behind it, the rule book, and who was never assessed', async () => {
    const { province } = await sample.get(
      `{ province(code: "04", asOf: "${EVE}") { districts(first: 1) { nodes { identity } } } }`,
    );
    const district = province.districts.nodes[0].identity;
    const { value, known, of, explanation } = await why(
      sample,
      `topic: MEAN_CRITERIA, criteriaSet: "COMMUNE_NTM_2021", level: DISTRICT, within: "${district}"`,
      EVE,
    );
    const sum = explanation.inputs.reduce((total: number, input: Input) => total + (input.value ?? 0), 0);
    expect(known).toBeGreaterThan(3);
    expect([explanation.numerator, explanation.denominator, explanation.inputCount]).toEqual([sum, known, known]);
    expect(value).toBeCloseTo(sum / known, 6);
    expect(explanation.missingCount).toBe(of - known);
    expect(explanation.criteriaSet.code).toBe('COMMUNE_NTM_2021');
  });

  it('of products, each certificate with its stars', async () => {
    const { value, explanation } = await whyCaoBang(sample, 'topic: OCOP_PRODUCTS, stars: 4');
    expect([explanation.inputKind, explanation.inputCount]).toEqual(['CERTIFICATES', value]);
    for (const { name, value: stars } of explanation.inputs as Input[]) {
      expect(name).toBeTruthy();
      expect(stars).toBeGreaterThanOrEqual(4);
    }
  });

  it('nothing divided where nothing is known', async () => {
    const { value, explanation } = await whyCaoBang(record, 'topic: RECOGNISED_SHARE', '2019-06-30');
    expect([value, explanation.numerator, explanation.denominator, explanation.inputCount]).toEqual([
      null,
      null,
      null,
      0,
    ]);
    expect(explanation.missingCount).toBeGreaterThan(100);
  });
});

it('names a page of the rules that exists, for every topic', async () => {
  const topics = [
    'PROVINCES',
    'DISTRICTS',
    'COMMUNES',
    'VILLAGES',
    'UNITS_OF_KIND, unitKind: WARD',
    'RECOGNISED_COMMUNES',
    'RECOGNISED_SHARE',
    'OCOP_PRODUCTS',
    'MEAN_CRITERIA, criteriaSet: "COMMUNE_NTM_2021"',
    'MEASURE, measure: "communes-ntm"',
  ];
  for (const topic of topics) {
    const { explanation } = await whyCaoBang(record, `topic: ${topic}`);
    expect(existsSync(join(ROOT, explanation.page)), explanation.page).toBe(true);
  }
});

it('takes at most two statements, and none when asked again', async () => {
  const question = 'topic: MEAN_CRITERIA, criteriaSet: "COMMUNE_NTM_2016"';
  const cold = await whyCaoBang(sample, question);
  expect(cold.statements.length, cold.statements.join('\n')).toBeLessThanOrEqual(2);
  expect((await whyCaoBang(sample, question)).statements).toEqual([]);
});

it('asks for the kind that shall be counted', async () => {
  const { errors } = await record.ask('{ unitValues(topic: UNITS_OF_KIND, level: NATION) { values { value } } }');
  expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
