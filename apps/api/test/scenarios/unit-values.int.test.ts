import { DATA_FOLDER } from '@ntm/dataset/data-folder';
import { readProvinceRegions } from '@ntm/dataset/gazetteer/read-province-regions';
import { makeSample } from '@ntm/dataset/sample/make-sample';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dataset/load-record.ts';
import { type Asker, openAsker } from '../harness/asker.ts';
import { freshDatabase, recordDatabase } from '../harness/database.ts';
import { wholeDataset } from '../harness/whole-dataset.ts';

let asker: Asker;
let sample: Asker;

beforeAll(async () => {
  asker = await openAsker(recordDatabase());
  const url = await freshDatabase();
  const read = () => makeSample(wholeDataset(), { regions: readProvinceRegions(DATA_FOLDER), provinces: ['P04-1'] });
  await loadRecord(url, { checksum: 'sample of Cao Bằng for values', read });
  sample = await openAsker(url);
});
afterAll(async () => {
  await asker.close();
  await sample.close();
});

interface Value {
  readonly unit: { readonly identity: string; readonly code: string; readonly name: string };
  readonly value: number | null;
  readonly numerator: number | null;
  readonly known: number | null;
  readonly of: number | null;
  readonly claim: { readonly statement: string } | null;
}

const ASKED = 'unit { identity code name } value numerator known of claim { id statement }';
const ask = (who: Asker, rest: string) => who.ask(`{ unitValues(${rest}) { asOf unplaced values { ${ASKED} } } }`);
const EVE = '2025-06-30';
const FIRST = '2025-07-01';

describe('one topic for all units', () => {
  it('changes from 63 provinces to 34 overnight, and loses no commune of the register', async () => {
    const { data, statements } = await ask(asker, `topic: COMMUNES, level: PROVINCE, days: ["${EVE}", "${FIRST}"]`);
    const sums = data.unitValues.map(({ values }: { values: Value[] }) => [
      values.length,
      values.reduce((sum, { value }) => sum + (value ?? 0), 0),
    ]);
    expect(sums).toEqual([
      [63, 10_035],
      [34, 3_321],
    ]);
    expect(statements).toEqual([]);
  });

  it('shows a tier that ended as 0 and what nobody recorded as unknown', async () => {
    const { data } = await asker.ask(
      `{ districts: unitValues(topic: DISTRICTS, level: PROVINCE, days: ["${FIRST}"]) { values { value } }
         products: unitValues(topic: OCOP_PRODUCTS, level: PROVINCE, days: ["${FIRST}"]) { values { value known } }
         standing: unitValues(topic: RECOGNISED_SHARE, level: PROVINCE, days: ["2019-06-30"]) { values { value known of } } }`,
    );
    expect(new Set(data.districts[0].values.map(({ value }: Value) => value))).toEqual(new Set([0]));
    expect(data.products[0].values.some(({ value }: Value) => value === null)).toBe(true);
    const unknown = data.standing[0].values.filter(({ known }: Value) => known === 0);
    expect(unknown.length).toBeGreaterThan(30);
    for (const { value, of } of unknown) expect([value, of > 0]).toEqual([null, true]);
  });

  it('agrees with the standing of every commune', async () => {
    const day = '2024-12-31';
    const { data } = await sample.ask(
      `{ unitValues(topic: RECOGNISED_SHARE, level: PROVINCE, days: ["${day}"]) { values { ${ASKED} } }
         province(code: "04", asOf: "${day}") { a: communes(first: 100) { totalCount pageInfo { endCursor } nodes { kind recognition { standing } } } } }`,
    );
    const caoBang = data.unitValues[0].values.find(({ unit }: Value) => unit.code === '04');
    const { endCursor } = data.province.a.pageInfo;
    const rest = await sample.get(
      `{ province(code: "04", asOf: "${day}") { b: communes(first: 100, after: "${endCursor}") { nodes { kind recognition { standing } } } } }`,
    );
    interface Commune {
      readonly kind: string;
      readonly recognition: { readonly standing: string };
    }
    const communes: Commune[] = [...data.province.a.nodes, ...rest.province.b.nodes].filter(
      ({ kind }: Commune) => kind === 'COMMUNE',
    );
    const recognised = communes.filter(({ recognition }) => recognition.standing === 'RECOGNISED').length;
    expect(caoBang).toMatchObject({ numerator: recognised, of: communes.length });
    expect(caoBang.value).toBeCloseTo((100 * recognised) / caoBang.known, 6);
  });

  it('counts fewer products the more stars are asked for, and keeps them through the merger', async () => {
    const counts = await Promise.all(
      [1, 3, 4, 5].map(async (stars) => {
        const { data } = await ask(
          sample,
          `topic: OCOP_PRODUCTS, stars: ${stars}, level: PROVINCE, days: ["${EVE}", "${FIRST}"]`,
        );
        return data.unitValues.map(
          ({ values }: { values: Value[] }) => values.find(({ unit }) => unit.code === '04')?.value,
        );
      }),
    );
    const evening: number[] = counts.map(([value]) => value);
    expect(evening).toEqual(evening.toSorted((one, other) => other - one));
    expect(evening[0]).toBeGreaterThan(0);
    expect(counts.map(([, value]) => value)).toEqual(evening);
  });

  it('gives the mean of criteria under one rule book with its coverage', async () => {
    const { data } = await ask(
      sample,
      'topic: MEAN_CRITERIA, criteriaSet: "COMMUNE_NTM_2021", level: PROVINCE, days: ["2024-12-31"]',
    );
    const caoBang = data.unitValues[0].values.find(({ unit }: Value) => unit.code === '04');
    expect(caoBang.value).toBeGreaterThan(0);
    expect(caoBang.value).toBeLessThanOrEqual(19);
    expect(caoBang.known).toBeLessThanOrEqual(caoBang.of);
  });

  it('names the source of a figure that it did not compute', async () => {
    const { data, statements } = await ask(
      asker,
      'topic: MEASURE, measure: "communes-ntm", level: PROVINCE, days: ["2021-06-30"]',
    );
    const told: Value[] = data.unitValues[0].values.filter(({ value }: Value) => value !== null);
    expect(told.length).toBeGreaterThan(0);
    for (const { claim } of told) expect(claim?.statement).toBeTruthy();
    expect(statements.length).toBeLessThanOrEqual(2);
  });

  it('knows nothing of a measure that the record does not use, and asks for the nation itself', async () => {
    const { data } = await asker.ask(
      `{ none: unitValues(topic: MEASURE, measure: "no", level: NATION) { values { value } }
         some: unitValues(topic: MEASURE, measure: "communes-ntm", level: NATION, asOf: "2024-12-31") { asOf values { value } } }`,
    );
    expect(data.none[0].values).toEqual([{ value: null }]);
    expect(data.some[0].asOf).toBe('2024-12-31');
    expect(data.some[0].values[0].value).toBeGreaterThan(1_000);
  });

  it('answers communes of a province, and none where the province did not exist', async () => {
    const { data } = await ask(asker, `topic: RECOGNISED_COMMUNES, level: COMMUNE, within: "P04-1", days: ["${EVE}"]`);
    expect(data.unitValues[0].values).toHaveLength(161);
    const gone = await ask(asker, `topic: COMMUNES, level: COMMUNE, within: "P02-1", days: ["${FIRST}"]`);
    expect(gone.data.unitValues[0].values).toEqual([]);
  });

  it.each([
    ['OCOP_PRODUCTS', 'stars: 2'],
    ['MEAN_CRITERIA', 'criteriaSet: "COMMUNE_NTM_2021"'],
  ])('takes at most two statements for %s on six days, and none when asked again', async (topic, rest) => {
    const days = ['2020-12-31', '2021-12-31', '2022-12-31', '2023-12-31', EVE, FIRST];
    const question = `topic: ${topic}, ${rest}, level: PROVINCE, days: ${JSON.stringify(days)}`;
    const cold = await ask(sample, question);
    expect(cold.errors).toEqual([]);
    expect(cold.statements.length, cold.statements.join('\n')).toBeLessThanOrEqual(2);
    const warm = await ask(sample, question);
    expect(warm.statements).toEqual([]);
    expect(warm.data).toEqual(cold.data);
  });

  it.each([
    ['topic: MEASURE, level: PROVINCE, days: ["2025-07-01"]', 'BAD_USER_INPUT'],
    ['topic: MEAN_CRITERIA, criteriaSet: "no", level: PROVINCE, days: ["2025-07-01"]', 'UNKNOWN_CODE'],
    ['topic: COMMUNES, level: PROVINCE, days: []', 'BAD_USER_INPUT'],
    ['topic: COMMUNES, level: PROVINCE, days: ["1990-01-01"]', 'DAY_OUT_OF_RANGE'],
    ['topic: COMMUNES, level: COMMUNE, days: ["2025-07-01"]', 'LIMIT_EXCEEDED'],
    ['topic: COMMUNES, level: COMMUNE, within: "X", days: ["2025-07-01"]', 'UNKNOWN_IDENTITY'],
    ['topic: OCOP_PRODUCTS, stars: 6, level: PROVINCE, days: ["2025-07-01"]', 'BAD_USER_INPUT'],
  ])('refuses %s', async (rest, code) => {
    const { errors } = await ask(asker, rest);
    expect(errors[0]?.extensions?.code).toBe(code);
  });
});
