import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Http, openHttp } from '../harness/http.ts';

let http: Http;
beforeAll(async () => {
  http = await openHttp();
});
afterAll(() => http.close());

/** As a browser that opens an address. */
function visit(url: string) {
  return http.app.inject({ url, headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
}

describe('a person who opens an address', () => {
  it.each(['/', '/units/C01720-1?asOf=2020-02-15', '/no/such/page'])('%s gets the web client', async (url) => {
    const page = await visit(url);
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.body).toContain('NTM Atlas</title>');
    expect(page.body).toContain('<div id="root">');
  });

  it('of the endpoint is sent on to the query editor', async () => {
    const answer = await visit('/graphql');
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe('/explorer');
    expect((await visit('/explorer')).body).toContain('<title>Explorer</title>');
  });

  it.each(['/assets/index-gone.js', '/icon-gone.svg', '/graphql/other'])(
    '%s is told that nothing is there',
    async (url) => {
      const answer = await visit(url);
      expect(answer.statusCode).toBe(404);
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
      expect(answer.body).toContain(url);
    },
  );
});

describe('a script that fetches an address', () => {
  it.each(['/units/C01720-1', '/graphql/other', '/api'])('%s gets no page but 404 in JSON', async (url) => {
    const answer = await http.app.inject({ url, headers: { accept: '*/*' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json'])(
    '%s reads nothing outside the web client',
    async (url) => {
      const answer = await http.app.inject({ url });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toContain('"name"');
    },
  );
});

describe('caches', () => {
  it('may keep an asset for ever, because its name changes with its content', async () => {
    const asset = await http.app.inject({ url: '/assets/index-BGeveWHH.js' });
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('carries no headers with an asset that say something of pages only', async () => {
    const { headers } = await http.app.inject({ url: '/assets/index-BGeveWHH.js' });
    const ofPages = ['content-security-policy', 'x-frame-options', 'referrer-policy', 'x-xss-protection'];
    expect(ofPages.filter((name) => name in headers)).toEqual([]);
  });

  it.each(['/', '/explorer', '/units/C01720-1'])('must ask again for the page %s', async (url) => {
    expect((await visit(url)).headers['cache-control']).toBe('no-cache');
  });
});

describe('the security policy', () => {
  /** Directives of the policy, by name. */
  async function policyOf(url: string): Promise<Map<string, string[]>> {
    const { headers } = await visit(url);
    const directives = String(headers['content-security-policy']).split(';');
    return new Map(directives.map((it) => it.trim().split(' ')).map(([name = '', ...values]) => [name, values]));
  }

  it.each(['/', '/explorer', '/units/C01720-1', '/graphql/other'])(
    'of %s lets scripts come from us alone',
    async (url) => {
      const policy = await policyOf(url);
      const [self, ...hashes] = policy.get('script-src') ?? [];
      expect(self).toBe("'self'");
      expect(hashes.every((source) => source.startsWith("'sha256-"))).toBe(true);
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('connect-src')).toEqual(["'self'"]);
      expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    },
  );

  it('lets a page run the script that stands in it, and no other', async () => {
    const hash = createHash('sha256').update('early()').digest('base64');
    expect((await visit('/')).body).toContain('<script>early()</script>');
    expect((await policyOf('/')).get('script-src')).toEqual(["'self'", `'sha256-${hash}'`]);
  });

  it('lets the query editor alone write styles and start workers', async () => {
    const explorer = await policyOf('/explorer');
    expect(explorer.get('style-src')).toEqual(["'self'", "'unsafe-inline'"]);
    expect(explorer.get('worker-src')).toEqual(["'self'", 'blob:']);
    const page = await policyOf('/');
    expect(page.get('style-src')?.join(' ')).toMatch(/^'self' 'sha256-[^' ]+'$/);
    // The service worker, for reading without a connection.
    expect(page.get('worker-src')).toEqual(["'self'"]);
  });

  it('forbids guessing at content types on every answer', async () => {
    for (const url of ['/', '/healthz', '/assets/index-BGeveWHH.js', '/graphql/other']) {
      expect((await visit(url)).headers['x-content-type-options']).toBe('nosniff');
    }
  });
});
