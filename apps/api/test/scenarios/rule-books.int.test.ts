import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(recordDatabase());
});
afterAll(() => asker.close());

const IN_FORCE = 'query ($asOf: Date, $level: UnitLevel) { criteriaSets(asOf: $asOf, level: $level) { code } }';

describe('criteria sets', () => {
  it.each([
    ['2015-06-30', 'COMMUNE', ['COMMUNE_NTM_2009']],
    ['2016-10-16', 'COMMUNE', ['COMMUNE_NTM_2009']],
    ['2016-10-17', 'COMMUNE', ['COMMUNE_NTM_2016']],
    ['2020-02-15', 'COMMUNE', ['COMMUNE_NTM_2016', 'COMMUNE_MODEL_2018']],
    ['2020-02-15', 'VILLAGE', ['VILLAGE_NTM_2018', 'VILLAGE_NTM_LANG_SON_2019']],
    ['2023-01-01', 'COMMUNE', ['COMMUNE_NTM_2021', 'COMMUNE_ADV_2021', 'COMMUNE_MODEL_2021']],
    ['2023-01-01', 'DISTRICT', ['DISTRICT_NTM_2021', 'DISTRICT_ADV_2021', 'TOWN_DONE_2021']],
    ['2026-11-21', 'COMMUNE', ['COMMUNE_NTM_2026', 'COMMUNE_MODERN_2026']],
    ['2026-11-21', 'DISTRICT', []],
  ])('in force on %s for level %s are those that judge then', async (asOf, level, codes) => {
    const { criteriaSets } = await asker.get(IN_FORCE, { asOf, level });
    expect(criteriaSets.map(({ code }: { code: string }) => code)).toEqual(codes);
  });

  it.each(['2021-01-01', '2021-06-01', '2022-03-07', '2026-01-15'])(
    'are none for communes on %s, between two of them: nothing is put in',
    async (asOf) => {
      expect(await asker.get(IN_FORCE, { asOf, level: 'COMMUNE' })).toEqual({ criteriaSets: [] });
    },
  );

  it('are all there ever were when no day is given, each by its id again', async () => {
    const { criteriaSets } = await asker.get('{ criteriaSets { id code validFrom } }');
    expect(criteriaSets).toHaveLength(16);
    const { nodes } = await asker.get(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on CriteriaSet { id code validFrom } } }',
      {
        ids: criteriaSets.map(({ id }: { id: string }) => id),
      },
    );
    expect(nodes).toEqual(criteriaSets);
  });

  it('are found by code, in force or not, and a code of none is answered with those there are', async () => {
    const BY_CODE = 'query ($code: String!) { criteriaSet(code: $code) { code validTo } }';
    expect(await asker.get(BY_CODE, { code: 'COMMUNE_NTM_2009' })).toEqual({
      criteriaSet: { code: 'COMMUNE_NTM_2009', validTo: '2016-10-17' },
    });
    const { errors } = await asker.ask(BY_CODE, { code: 'COMMUNE_NTM_2017' });
    expect(errors).toMatchObject([{ extensions: { code: 'UNKNOWN_CODE' } }]);
    const { criteriaSets } = await asker.get('{ criteriaSets { code } }');
    for (const { code } of criteriaSets) expect(errors[0]?.message).toContain(code);
  });

  it('of a day that has not come are refused', async () => {
    const { errors } = await asker.ask(IN_FORCE, { asOf: '2026-11-22' });
    expect(errors).toMatchObject([{ extensions: { code: 'DAY_OUT_OF_RANGE', allowed: { to: '2026-11-21' } } }]);
  });

  it('cost no statement, whatever is asked of them', async () => {
    const { statements } = await asker.ask(
      '{ criteriaSets { title titleEn instrument { title } amendments { title } adoptedBy { fullName } criteria { indicators { thresholds { value } } } conditions { statement } } }',
    );
    expect(statements, statements.join('\n')).toHaveLength(0);
  });
});

describe('the set for communes of 2016–2020', () => {
  const INCOME = `{ criteriaSets(level: COMMUNE, asOf: "2020-02-15") {
    code verified statedCriteria statedIndicators instrument { number }
    criteria { number code name nameEn group groupEn groupCode verified indicators {
      code name unit unitEn verified thresholds { region regionName communeGroup year comparator value verified evidence }
    } }
  } }`;

  it('has nineteen criteria in named groups, and is not verified as a whole', async () => {
    const [set] = (await asker.get(INCOME)).criteriaSets;
    expect(set).toMatchObject({ verified: false, statedCriteria: 19, statedIndicators: 49 });
    expect(set.instrument.number).toBe('1980/QĐ-TTg');
    expect(set.criteria).toHaveLength(19);
    expect(set.criteria[0]).toMatchObject({ number: 1, name: 'Quy hoạch', group: 'Quy hoạch', verified: true });
  });

  it('says of every threshold whether it was read in a publication: income was, electricity was not', async () => {
    const [set] = (await asker.get(INCOME)).criteriaSets;
    const thresholdsOf = (number: number) => set.criteria[number - 1].indicators[0].thresholds;
    expect(thresholdsOf(10)).toContainEqual(
      expect.objectContaining({ region: 'TDMNPB', comparator: 'AT_LEAST', value: 36, verified: true }),
    );
    expect(thresholdsOf(4)).toContainEqual(
      expect.objectContaining({
        region: 'TDMNPB',
        regionName: 'Trung du miền núi phía Bắc',
        value: 95,
        verified: false,
      }),
    );
    expect(thresholdsOf(4)[0].evidence).toBeNull();
  });
});

describe('the sets of 2026 and the sets of conditions', () => {
  it('say that the grouping of their criteria is not established instead of inventing one', async () => {
    const { criteriaSets } = await asker.get(
      '{ criteriaSets(level: COMMUNE, asOf: "2026-06-01") { code criteria { group groupEn groupCode } } }',
    );
    expect(criteriaSets[0].criteria).toHaveLength(10);
    for (const criterion of criteriaSets[0].criteria) {
      expect(criterion).toEqual({ group: 'chưa xác lập nhóm', groupEn: 'group not established', groupCode: null });
    }
  });

  it('have conditions and no criteria where a commune is judged by another set', async () => {
    const { criteriaSets } = await asker.get(
      '{ criteriaSets(level: COMMUNE, asOf: "2023-01-01") { code criteria { number } hasAllConditions conditions { number statement statementEn linkedSet linkedCriterion factor verified } } }',
    );
    const model = criteriaSets.find(({ code }: { code: string }) => code === 'COMMUNE_MODEL_2021');
    expect(model).toMatchObject({ criteria: [] });
    expect(model.conditions).toContainEqual(
      expect.objectContaining({ linkedSet: 'COMMUNE_ADV_2021', linkedCriterion: 'INCOME', factor: 1.1 }),
    );
  });

  it('name the province that adopted one for itself', async () => {
    const { criteriaSets } = await asker.get(
      '{ criteriaSets(level: VILLAGE, asOf: "2020-02-15") { code adoptedBy { fullName asOf } } }',
    );
    expect(criteriaSets).toEqual([
      { code: 'VILLAGE_NTM_2018', adoptedBy: null },
      { code: 'VILLAGE_NTM_LANG_SON_2019', adoptedBy: { fullName: 'tỉnh Lạng Sơn', asOf: '2019-04-19' } },
    ]);
  });
});
