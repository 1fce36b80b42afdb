import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(recordDatabase());
});
afterAll(() => asker.close());

const id = (text: string): string => Buffer.from(text).toString('base64');

describe('input that cannot be answered', () => {
  it.each([
    ['tomorrow', '{ nation(asOf: "2026-11-22") { id } }', 'DAY_OUT_OF_RANGE', '2026-11-21'],
    ['a day before the register', '{ nation(asOf: "2018-12-31") { id } }', 'DAY_OUT_OF_RANGE', '2019-01-01'],
    [
      'an id on a day before the register',
      `{ node(id: "${id('Province:P04-1@2018-12-31')}") { id } }`,
      'DAY_OUT_OF_RANGE',
      '2019-01-01',
    ],
    ['a day that does not exist', '{ nation(asOf: "2020-02-30") { id } }', 'BAD_USER_INPUT', 'YYYY-MM-DD'],
    ['a day in another form', '{ nation(asOf: "15/02/2020") { id } }', 'BAD_USER_INPUT', 'YYYY-MM-DD'],
    ['a day that is a number', '{ nation(asOf: 2020) { id } }', 'BAD_USER_INPUT', 'YYYY-MM-DD'],
    ['no items of units', '{ nation { provinces(first: 0) { totalCount } } }', 'FIRST_OUT_OF_RANGE', '100'],
    ['101 items of units', '{ nation { provinces(first: 101) { totalCount } } }', 'FIRST_OUT_OF_RANGE', '100'],
    ['1000 items of rows', '{ nation { targets(first: 1000) { totalCount } } }', 'FIRST_OUT_OF_RANGE', '100'],
    ['minus one items', '{ targets(first: -1) { totalCount } }', 'FIRST_OUT_OF_RANGE', '100'],
    ['an unknown province', '{ province(code: "99") { id } }', 'UNKNOWN_CODE', 'search(text:)'],
    ['a code without its zero', '{ province(code: "4") { id } }', 'UNKNOWN_CODE', '2 digits'],
    [
      'a code of another day',
      '{ province(code: "06") { id } }',
      'UNKNOWN_CODE',
      'tỉnh Bắc Kạn (2019-01-01–2025-06-30)',
    ],
    ['an unknown commune', '{ unit(level: COMMUNE, code: "00000") { id } }', 'UNKNOWN_CODE', '5 digits'],
    ['the code of a village', '{ unit(level: VILLAGE, code: "null") { id } }', 'UNKNOWN_CODE', 'unitByIdentity'],
    ['an unknown identity', '{ unitByIdentity(identity: "C00000-9") { id } }', 'UNKNOWN_IDENTITY', 'search(text:)'],
    [
      'a cursor that is none, of units',
      '{ nation { provinces(after: "abc") { totalCount } } }',
      'BAD_CURSOR',
      'endCursor',
    ],
    [
      'a cursor that is none, of rows',
      '{ nation { targets(after: "abc") { totalCount } } }',
      'BAD_CURSOR',
      'endCursor',
    ],
    [
      'a cursor of units for rows',
      `{ targets(after: "${id('after:P04-1')}") { totalCount } }`,
      'BAD_CURSOR',
      'endCursor',
    ],
    [
      'a cursor of rows with a text',
      `{ targets(after: "${id('GPC:S:x')}") { totalCount } }`,
      'BAD_CURSOR',
      'endCursor',
    ],
    ['an unknown measure', '{ targets(measure: "x") { totalCount } }', 'UNKNOWN_CODE', 'measures lists every code'],
    [
      'an unknown measure of a unit',
      '{ nation { observations(measure: "x") { totalCount } } }',
      'UNKNOWN_CODE',
      'measures',
    ],
    ['an unknown rule book', '{ criteriaSet(code: "COMMUNE_NTM_2017") { id } }', 'UNKNOWN_CODE', 'COMMUNE_NTM_2016'],
    ['a period in words', '{ nation { targets(period: "next year") { totalCount } } }', 'BAD_USER_INPUT', '2021-2025'],
    [
      'an id with a character that no key has',
      `{ node(id: "${id('Target:S0\u0000')}") { id } }`,
      'BAD_USER_INPUT',
      'id',
    ],
    ['an id that is none', '{ node(id: "abc") { id } }', 'BAD_USER_INPUT', 'search(text:)'],
    ['an id of no node', `{ node(id: "${id('Measure:communes-ntm')}") { id } }`, 'BAD_USER_INPUT', 'search(text:)'],
    ['a unit id without a day', `{ node(id: "${id('Province:P04-1')}") { id } }`, 'BAD_USER_INPUT', 'search(text:)'],
    [
      'a claim id with a day that is none',
      `{ node(id: "${id('Target:S0-03@2020-02-30')}") { id } }`,
      'BAD_USER_INPUT',
      'search(text:)',
    ],
    [
      'a claim id with two days',
      `{ node(id: "${id('Target:S0-03@2020-02-15@2020-02-16')}") { id } }`,
      'BAD_USER_INPUT',
      'search(text:)',
    ],
    [
      'a claim id with a day before the register',
      `{ nodes(ids: ["${id('Target:S0-03@2018-12-31')}"]) { id } }`,
      'DAY_OUT_OF_RANGE',
      '2019-01-01',
    ],
    [
      'a malformed id among others',
      `{ nodes(ids: ["${id('Source:cao-bang-2020')}", "?"]) { id } }`,
      'BAD_USER_INPUT',
      'search(text:)',
    ],
  ])('%s is refused by a code and a sentence in both languages', async (_what, document, code, allowed) => {
    const { errors, statements } = await asker.ask(document);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code });
    expect(errors[0]?.message).toContain(allowed);
    const { messageVi, messageEn } = errors[0]?.extensions ?? {};
    expect(errors[0]?.message).toContain(`${messageVi} / ${messageEn}`);
    expect(statements, statements.join('\n')).toHaveLength(0);
  });

  it('names the bounds for machines too', async () => {
    const { errors } = await asker.ask('{ nation(asOf: "2018-12-31") { id } }');
    expect(errors[0]?.extensions).toMatchObject({ allowed: { from: '2019-01-01', to: '2026-11-21' } });
  });

  it('is refused the same way in variables', async () => {
    const { errors } = await asker.ask('query ($asOf: Date) { nation(asOf: $asOf) { id } }', { asOf: '2020-02-30' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]?.message).toContain('YYYY-MM-DD');
  });

  it('of one root leaves the other roots answered', async () => {
    const { data, errors } = await asker.ask(
      '{ bad: province(code: "99") { id } good: province(code: "04") { name } }',
    );
    expect(data).toEqual({ bad: null, good: { name: 'Cao Bằng' } });
    expect(errors).toMatchObject([{ path: ['bad'], extensions: { code: 'UNKNOWN_CODE' } }]);
  });
});

describe('a query that asks for too much', () => {
  it('is refused before it runs, with what was found and what is allowed', async () => {
    const { errors, statements } = await asker.ask(
      '{ nation(asOf: "2020-02-15") { provinces(first: 100) { nodes { districts(first: 100) { nodes { communes(first: 100) { nodes { villages(first: 100) { nodes { id } } } } } } } } } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT', allowed: { to: 100_000 } } }]);
    expect(statements).toHaveLength(0);
  });

  it('is not a province with all its districts, communes and villages', async () => {
    const { province } = await asker.get(
      '{ province(code: "04", asOf: "2020-02-15") { name districts(first: 20) { nodes { name communes(first: 100) { nodes { name villages(first: 20) { nodes { id name } } } } } } } }',
    );
    expect(province.districts.nodes).toHaveLength(12);
  });

  it('is refused when it nests deeper than allowed', async () => {
    const nested = `${'parent { '.repeat(16)}id${' }'.repeat(16)}`;
    const { errors } = await asker.ask(`{ nation { ${nested} } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'DEPTH_LIMIT', allowed: { to: 15 } } }]);
  });
});
