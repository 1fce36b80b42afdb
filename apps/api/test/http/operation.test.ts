import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../src/db/embedded-postgres/free-port.ts';
import { type Database, openDatabase } from '../../src/db/prisma-client.ts';
import type { ServedRecord } from '../../src/server/served-record.ts';
import { type Http, openHttp } from '../harness/http.ts';

let http: Http;
let served: ServedRecord;
/** A database that nobody reaches, behind an address that nobody should read. */
let away: Database;

beforeAll(async () => {
  http = await openHttp();
  served = http.served;
  away = openDatabase(`postgres://canary:s3cret@127.0.0.1:${await freePort()}/canary`);
});
afterEach(() => {
  http.served = served;
});
afterAll(async () => {
  await away.close();
  await http.close();
});

const ROWS = '{ nation { name targets(first: 1) { nodes { statement } } } }';
const UNITS = '{ nation(asOf: "2020-02-15") { provinces(first: 1) { totalCount } } }';

describe('while the database is away', () => {
  it('a failure says nothing of statements, addresses or code, but where it happened and under which id', async () => {
    http.served = { ...served, prisma: away.prisma };
    const answer = await http.ask(ROWS);
    const [error] = answer.json().errors;
    expect(error).toMatchObject({ path: ['nation', 'targets'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(error.extensions.requestId).toBe(answer.headers['x-request-id']);
    expect(answer.body).not.toMatch(/canary|s3cret|127\.0\.0\.1|ECONN|prisma|select|stack|\.ts/i);
  });

  it('units are answered all the same: they are in memory', async () => {
    http.served = { ...served, prisma: away.prisma };
    expect((await http.ask(UNITS)).json()).toEqual({ data: { nation: { provinces: { totalCount: 63 } } } });
  });

  it('is alive but not ready, and says why', async () => {
    http.served = { ...served, problem: 'the database does not answer (ECONNREFUSED)' };
    const ready = await http.app.inject({ url: '/readyz' });
    expect(ready.statusCode).toBe(503);
    expect(ready.headers['retry-after']).toBe('2');
    expect(ready.json()).toMatchObject({ status: 'not ready', reason: expect.stringContaining('ECONNREFUSED') });
    expect((await http.app.inject({ url: '/healthz' })).json()).toEqual({ status: 'alive' });
  });

  it('before the first record a question is told to come again', async () => {
    http.served = { record: undefined, prisma: undefined, problem: 'starting' };
    const answer = await http.ask(UNITS);
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('2');
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_READY' } }] });
  });
});

describe('whoever runs the service', () => {
  it('sees that it is alive and ready', async () => {
    expect((await http.app.inject({ url: '/healthz' })).json()).toEqual({ status: 'alive' });
    expect((await http.app.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
  });

  it('counts operations by outcome, and requests by route without what was asked', async () => {
    await http.ask(UNITS);
    await http.ask('{ nation { leader } }');
    http.served = { ...served, prisma: away.prisma };
    await http.ask(ROWS);
    await http.app.inject({ url: '/units/C01720-1', headers: { accept: 'text/html' } });
    const metrics = await http.app.inject({ url: '/metrics' });
    expect(metrics.headers['content-type']).toContain('text/plain; version=0.0.4');
    expect(metrics.body).toMatch(/graphql_operations_total\{type="query",outcome="ok"\} [1-9]/);
    expect(metrics.body).toMatch(/graphql_operations_total\{type="none",outcome="refused"\} [1-9]/);
    expect(metrics.body).toMatch(/graphql_operations_total\{type="query",outcome="failed"\} [1-9]/);
    expect(metrics.body).toMatch(
      /http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} [1-9]/,
    );
    expect(metrics.body).not.toContain('C01720');
  });
});
