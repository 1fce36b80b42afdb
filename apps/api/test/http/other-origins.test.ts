import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Http, openHttp } from '../harness/http.ts';

let http: Http;
beforeAll(async () => {
  http = await openHttp();
});
afterAll(() => http.close());

const ORIGIN = 'https://partner.example';
const NAME = '{ nation { name } }';

/** What a browser asks before a page of another origin may send a request with these headers. */
function preflight(url: string, method: string, headers: string) {
  return http.app.inject({
    method: 'OPTIONS',
    url,
    headers: { origin: ORIGIN, 'access-control-request-method': method, 'access-control-request-headers': headers },
  });
}

describe('a partner app in a browser, of another origin', () => {
  it.each([
    ['POST', 'content-type'],
    ['GET', 'apollo-require-preflight'],
  ])('is allowed to %s with %s', async (method, header) => {
    const answer = await preflight('/graphql', method, header);
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-allow-methods']).toContain(method);
    expect(answer.headers['access-control-allow-headers']).toContain(header);
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it.each([
    ['an answer', NAME, 200],
    ['a refusal', '{ nation { leader } }', 400],
  ])('reads %s', async (_what, query, status) => {
    const answer = await http.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query },
      headers: { origin: ORIGIN },
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('reads the schema', async () => {
    const { headers } = await http.app.inject({ url: '/schema.graphql', headers: { origin: ORIGIN } });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  it('still needs a preflight for a GET: without the header it is refused', async () => {
    const url = `/graphql?${new URLSearchParams({ query: NAME })}`;
    const answer = await http.app.inject({ url, headers: { origin: ORIGIN } });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toContain('Việt Nam');
  });

  it.each(['/', '/explorer', '/metrics', '/readyz', '/healthz', '/nowhere'])('reads nothing of %s', async (url) => {
    const answers = [
      await http.app.inject({ url, headers: { origin: ORIGIN } }),
      await preflight(url, 'GET', 'content-type'),
    ];
    for (const { headers } of answers) {
      expect(headers).not.toHaveProperty('access-control-allow-origin');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    }
  });
});

describe('a method that the endpoint does not know', () => {
  it.each([
    ['PUT', 'application/json'],
    ['PATCH', 'application/json'],
    ['DELETE', 'application/json'],
    ['PUT', 'application/x-www-form-urlencoded'],
  ] as const)('%s with a body of %s is answered with those that it does', async (method, contentType) => {
    const headers = { 'content-type': contentType };
    const answer = await http.app.inject({
      method,
      url: '/graphql',
      payload: '{"query":"{ nation { name } }"}',
      headers,
    });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('GET, POST, OPTIONS');
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
  });
});
