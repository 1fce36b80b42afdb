import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Http, openHttp } from '../harness/http.ts';

let http: Http;
beforeAll(async () => {
  http = await openHttp();
});
afterAll(() => http.close());

const NAME = '{ province(code: "04") { name } }';
const CAO_BANG = { data: { province: { name: 'Cao Bằng' } } };

function get(parameters: Record<string, string>, headers: Record<string, string> = {}) {
  return http.app.inject({ url: `/graphql?${new URLSearchParams(parameters)}`, headers });
}

function post(payload: string, contentType: string) {
  return http.app.inject({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': contentType } });
}

describe('a question', () => {
  it('is answered by POST', async () => {
    const answer = await http.ask('query ($code: String!) { province(code: $code) { name } }', { code: '04' });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.json()).toEqual(CAO_BANG);
  });

  it('is answered by GET that says it is no form of a foreign page', async () => {
    const query = 'query Name($code: String!) { province(code: $code) { name } }';
    const parameters = { query, variables: '{"code":"04"}', operationName: 'Name' };
    expect((await get(parameters, { 'apollo-require-preflight': '1' })).json()).toEqual(CAO_BANG);
  });

  it('is answered in the media type of the specification where that is asked for', async () => {
    const answer = await get(
      { query: NAME },
      { 'apollo-require-preflight': '1', accept: 'application/graphql-response+json' },
    );
    expect(answer.headers['content-type']).toContain('application/graphql-response+json');
  });

  it('about the schema is answered in full', async () => {
    const { data } = (await http.ask(getIntrospectionQuery())).json();
    expect(data.__schema.types.map(({ name }: { name: string }) => name)).toContain('Commune');
  });

  it('has an id of its own, which no caller chooses', async () => {
    const headers = { 'x-request-id': 'mine' };
    const answers = [
      await http.app.inject({ url: '/healthz', headers }),
      await http.ask(NAME),
      await http.ask('{'),
      await http.app.inject({ url: '/nowhere' }),
    ];
    const ids = answers.map((answer) => String(answer.headers['x-request-id']));
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what a foreign page could send without asking first', () => {
  const body = JSON.stringify({ query: NAME });

  it.each([
    ['text/plain', body, 400],
    ['text/plain;charset=utf-8', body, 400],
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(NAME)}`, 415],
    ['multipart/form-data; boundary=x', '--x--', 415],
  ])('as %s is refused', async (contentType, payload, status) => {
    const answer = await post(payload, contentType);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(answer.body).not.toContain('Cao Bằng');
  });

  it('as a plain GET is refused', async () => {
    const answer = await get({ query: NAME });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].message).toContain('apollo-require-preflight');
  });

  it.each(['POST', 'GET'] as const)('as a mutation by %s changes nothing, there is none', async (method) => {
    const query = 'mutation { deleteEverything }';
    const answer =
      method === 'POST' ? await http.ask(query) : await get({ query }, { 'apollo-require-preflight': '1' });
    expect(answer.statusCode).toBe(400);
    const codes = answer.json().errors.map((it: { extensions: { code: string } }) => it.extensions.code);
    expect(codes).toContain('BAD_USER_INPUT');
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  });
});

describe('a request that is none', () => {
  it.each([
    ['JSON cut off', '{"query":'],
    ['no body', ''],
    ['null', 'null'],
    ['a text', '"{ __typename }"'],
    ['an object without a query', '{}'],
    ['a query that is a number', '{"query":5}'],
    ['variables that are a text', '{"query":"{ __typename }","variables":"x"}'],
    ['a key that would change every object', '{"query":"{ __typename }","__proto__":{"admin":true}}'],
    ['a batch of two', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]'],
    ['a batch of one hundred', JSON.stringify(Array(100).fill({ query: NAME }))],
  ])('%s is refused with 400 and a code', async (_what, payload) => {
    const answer = await post(payload, 'application/json');
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it.each([
    ['an unknown field', '{ nation { leader } }', 'GRAPHQL_VALIDATION_FAILED', 'leader'],
    ['null where a value must be', '{ province(code: null) { name } }', 'GRAPHQL_VALIDATION_FAILED', 'String!'],
    ['a missing variable', 'query ($c: String!) { province(code: $c) { name } }', 'BAD_USER_INPUT', '$c'],
    ['broken syntax', '{ nation {', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    [
      'two operations without a choice',
      'query A { __typename } query B { __typename }',
      'OPERATION_RESOLUTION_FAILURE',
      'operation name',
    ],
    ['a subscription', 'subscription { ticks }', 'BAD_USER_INPUT', 'subscription'],
  ])('%s is refused with 400 and says what is wrong', async (_what, query, code, hint) => {
    const answer = await http.ask(query);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).not.toHaveProperty('data');
    expect(answer.json().errors.map((it: { extensions: { code: string } }) => it.extensions.code)).toContain(code);
    expect(answer.body).toContain(hint);
  });

  it.each([
    ['a page that is too large', '{ nation { provinces(first: 1000) { totalCount } } }', 'FIRST_OUT_OF_RANGE'],
    ['a day before the register', '{ nation(asOf: "2018-12-31") { name } }', 'DAY_OUT_OF_RANGE'],
    ['an unknown code', '{ province(code: "99") { name } }', 'UNKNOWN_CODE'],
  ])('%s is refused by its field alone, with 200', async (_what, query, code) => {
    const answer = await http.ask(query);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('of more than 100 kB is refused with 413, and one of just under is read', async () => {
    const padded = (bytes: number) => {
      const frame = JSON.stringify({ query: NAME, variables: { pad: '' } });
      return frame.replace('"pad":""', `"pad":"${'x'.repeat(bytes - frame.length)}"`);
    };
    expect((await post(padded(100_000), 'application/json')).json()).toEqual(CAO_BANG);
    const answer = await post(padded(100_001), 'application/json');
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
    expect(answer.body).toContain('100000');
  });
});

describe('a large answer', () => {
  const communes = '{ province(code: "04", asOf: "2020-02-15") { communes(first: 100) { nodes { id fullName } } } }';
  const headers = { 'content-type': 'application/json' };

  /** Over a socket: the compressed bytes as they travel. */
  async function bytesOf(encoding: string): Promise<{ encoding: string | undefined; body: Buffer }> {
    const address = http.app.server.listening ? `http://127.0.0.1:${port()}` : await http.app.listen({ port: 0 });
    return new Promise((resolve, reject) => {
      const asked = request(`${address}/graphql`, {
        method: 'POST',
        headers: { ...headers, 'accept-encoding': encoding },
      });
      asked.on('error', reject).on('response', async (response) => {
        const body = Buffer.concat(await response.toArray());
        resolve({ encoding: response.headers['content-encoding'], body });
      });
      asked.end(JSON.stringify({ query: communes }));
    });
  }

  function port(): number {
    const address = http.app.server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('travels as %s, under a quarter of its size, and is the same', async (encoding, unpack) => {
    const plain = await bytesOf('identity');
    const packed = await bytesOf(encoding);
    expect(plain.encoding).toBeUndefined();
    expect(packed.encoding).toBe(encoding);
    expect(packed.body.length).toBeLessThan(plain.body.length / 4);
    expect(unpack(packed.body).equals(plain.body)).toBe(true);
    expect(JSON.parse(plain.body.toString()).data.province.communes.nodes).toHaveLength(100);
  });
});

describe('/schema.graphql', () => {
  it('is the committed schema, as text', async () => {
    const answer = await http.app.inject({ url: '/schema.graphql' });
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.body).toBe(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
  });
});
