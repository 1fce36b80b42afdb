import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Http, openHttp } from '../harness/http.ts';

let http: Http;
beforeAll(async () => {
  http = await openHttp();
  // The first document of a process pays for compiling the code.
  for (let round = 0; round < 20; round++) await http.ask(`{ nation { ${'name '.repeat(100)} } }`);
});
afterAll(() => http.close());

/** Generous for a busy machine; without the limits these take seconds or all memory. */
const REFUSED_WITHIN_MS = 250;

function nested(levels: number, inner = 'id'): string {
  return `${'parent { '.repeat(levels)}${inner}${' }'.repeat(levels)}`;
}

function aliases(count: number): string {
  return `{ ${Array.from({ length: count }, (_, at) => `a${at}: nation { id }`).join(' ')} }`;
}

function directives(count: number): string {
  return `{ nation { ${'id @skip(if: false) '.repeat(count)} } }`;
}

/** Each fragment spreads the one before it twice: sixty of them make 2^60 fields. */
function doublingFragments(count: number): string {
  const fragments = Array.from({ length: count }, (_, at) => {
    const inner = at === 0 ? 'id' : `...F${at - 1} ...F${at - 1}`;
    return `fragment F${at} on AdministrativeUnit { ${inner} }`;
  });
  return `{ nation { ...F${count - 1} } } ${fragments.join(' ')}`;
}

interface Refusal {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly allowed?: Record<string, unknown> };
}

function refusals(answer: LightMyRequestResponse): Refusal[] {
  const { data, errors } = answer.json();
  expect(data ?? null).toBeNull();
  return errors;
}

describe('a query that would do harm', () => {
  it.each([
    ['50 levels', `{ nation { ${nested(50)} } }`, 'DEPTH_LIMIT'],
    ['50 levels in a fragment', `{ nation { ...Deep } } fragment Deep on Nation { ${nested(50)} }`, 'DEPTH_LIMIT'],
    [
      '50 levels in a fragment called like an introspection field',
      `{ nation { ...__schema } } fragment __schema on Nation { ${nested(50)} }`,
      'DEPTH_LIMIT',
    ],
    [
      '30 levels in inline fragments',
      `{ nation { ${'... { parent { '.repeat(30)}id${' } }'.repeat(30)} } }`,
      'DEPTH_LIMIT',
    ],
    ['3,000 levels', `{ nation { ${nested(3000)} } }`, 'GRAPHQL_PARSE_FAILED'],
    ['4,001 tokens', `{ ${'__typename '.repeat(3999)} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      '1,000 aliases',
      `{ ${Array.from({ length: 1000 }, (_, at) => `a${at}:__typename`).join(' ')} }`,
      'LIMIT_EXCEEDED',
    ],
    ['51 aliases', aliases(51), 'LIMIT_EXCEEDED'],
    ['51 directives', directives(51), 'LIMIT_EXCEEDED'],
    ['500 directives in one place', `{ nation { id ${'@skip(if: false) '.repeat(500)} } }`, 'LIMIT_EXCEEDED'],
    ['10,000 directives', directives(10_000).slice(0, 90_000), 'GRAPHQL_PARSE_FAILED'],
    ['fragments that double sixty times', doublingFragments(60), 'COST_LIMIT'],
    ['a fragment that holds itself', '{ nation { ...A } } fragment A on Nation { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'four levels of the nation',
      '{ nation { provinces(first: 100) { nodes { communes(first: 100) { nodes { villages(first: 100) { nodes { id } } } } } } } }',
      'COST_LIMIT',
    ],
    [
      'a hundred thousand rows by aliases of one list',
      `{ ${Array.from({ length: 50 }, (_, at) => `a${at}: targets(first: 100) { nodes { namedUnits { id name code } } }`).join(' ')} }`,
      'COST_LIMIT',
    ],
    [
      'circles in the schema',
      `{ __schema { types { ${'fields { type { '.repeat(10)}name${' } }'.repeat(10)} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s is refused at once, without a statement', async (_what, query, code) => {
    const asked = performance.now();
    const answer = await http.ask(query);
    expect(performance.now() - asked).toBeLessThan(REFUSED_WITHIN_MS);
    expect(answer.statusCode).toBe(400);
    expect(refusals(answer)[0]?.extensions.code).toBe(code);
    expect(http.statements).toEqual([]);
    expect(answer.body.length).toBeLessThan(20_000);
  });

  it.each([
    ['aliases', aliases],
    ['directives', directives],
  ])('hears how many %s it has and how many are allowed', async (limit, build) => {
    const [refusal] = refusals(await http.ask(build(51)));
    expect(refusal?.extensions.allowed).toEqual({ limit, found: 51, to: 50 });
    expect(refusal?.message).toMatch(/có 51 .* nhiều nhất 50\. \/ .* has 51 .* at most 50/);
  });

  it('hears the cost and the depth that it has and that are allowed, and nothing of how we answer', async () => {
    const [tooDeep] = refusals(await http.ask(`{ nation { ${nested(50)} } }`));
    expect(tooDeep?.extensions).toMatchObject({ allowed: { found: 52, to: 15 } });
    const [tooDear] = refusals(await http.ask(doublingFragments(60)));
    expect(tooDear?.extensions).toMatchObject({ allowed: { to: 100_000 } });
    for (const refusal of [tooDeep, tooDear]) expect(refusal?.extensions).not.toHaveProperty('http');
  });

  it('a hundred times leaves the next honest query unharmed', async () => {
    for (let round = 0; round < 100; round++) await http.ask(`{ nation { ${nested(1990)} } }`);
    expect((await http.ask('{ nation { name } }')).json()).toEqual({ data: { nation: { name: 'Việt Nam' } } });
  });
});

describe('a query that is large and honest', () => {
  it.each([
    ['50 aliases', aliases(50)],
    ['50 directives', directives(50)],
    ['15 levels', `{ nation { ${nested(13)} } }`],
    ['400 inline fragments', `{ nation { ${'... { name ... { code } } '.repeat(200)} } }`],
    ['one field many times', `{ nation { ${'name '.repeat(500)} } }`],
  ])('%s is answered', async (_what, query) => {
    const answer = await http.ask(query);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).not.toHaveProperty('errors');
  });
});
