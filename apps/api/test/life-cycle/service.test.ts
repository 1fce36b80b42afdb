import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { type ClientRequest, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../src/db/embedded-postgres/free-port.ts';
import { type ApiProcess, readiness, spawnApi, untilReady } from '../harness/api-process.ts';

const QUESTION =
  '{ province(code: "04", asOf: "2020-02-15") { fullName targets(first: 2) { totalCount nodes { statement } } } }';

let dataDir: string;
let running: ApiProcess | undefined;

/** A service that is ready, on the data of all tests: the one that the test before left whole, or a new one. */
async function service(): Promise<ApiProcess> {
  return running && isAlive(running) ? running : startAgain();
}

async function startAgain(): Promise<ApiProcess> {
  running = await spawnApi({ NTM_DATA_DIR: dataDir });
  await untilReady(running);
  return running;
}

function isAlive({ child }: ApiProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

async function stop(api: ApiProcess): Promise<void> {
  if (isAlive(api)) api.child.kill('SIGTERM');
  await api.ended();
}

async function postgresPid(): Promise<number> {
  return Number((await readFile(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** A question whose body is not sent to its end yet: it is in flight for as long as the test wants. */
function beginQuestion(api: ApiProcess): { readonly pending: ClientRequest; readonly status: Promise<number> } {
  const body = JSON.stringify({ query: QUESTION });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const pending = request(`${api.address}/graphql`, { method: 'POST', headers });
  const status = new Promise<number>((resolve, reject) => {
    pending.on('response', (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    pending.on('error', reject);
  });
  pending.write(body.slice(0, 10));
  return { pending, status };
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ntm-life-'));
  await chmod(dataDir, 0o755);
  // The first start makes the cluster and loads the record: no test should pay for it.
  await service();
});

afterAll(async () => {
  // A killed API leaves its server running: one more start and stop takes it away.
  await stop(await service());
  await rm(dataDir, { recursive: true, force: true });
});

describe('the service', { timeout: 60_000 }, () => {
  it('killed at once, answers the same after the next start, on the database server it left behind', async () => {
    const first = await service();
    const answer = await first.ask(QUESTION);
    expect(answer).toMatchObject({ data: { province: { fullName: 'tỉnh Cao Bằng' } } });
    const server = await postgresPid();
    first.child.kill('SIGKILL');
    await first.ended();
    const second = await startAgain();
    expect(await second.ask(QUESTION)).toEqual(answer);
    expect(await postgresPid()).toBe(server);
  });

  it('starts its database again when that is killed, and answers as before', async () => {
    const api = await service();
    const answer = await api.ask(QUESTION);
    const server = await postgresPid();
    process.kill(server, 'SIGKILL');
    await sleep(300);
    await untilReady(api);
    await expect.poll(() => api.ask(QUESTION), { timeout: 10_000 }).toEqual(answer);
    expect(await postgresPid()).not.toBe(server);
  });

  it('started after both were killed, finds the data whole and the stale lock file no obstacle', async () => {
    const first = await service();
    const answer = await first.ask(QUESTION);
    const server = await postgresPid();
    first.child.kill('SIGKILL');
    process.kill(server, 'SIGKILL');
    await first.ended();
    const second = await startAgain();
    expect(await second.ask(QUESTION)).toEqual(answer);
  });

  it('refuses a second copy on the same data, names the first, and leaves it unharmed', async () => {
    const first = await service();
    const second = await spawnApi({ NTM_DATA_DIR: dataDir });
    expect(await second.ended()).toBe(1);
    expect(second.output()).toContain(`process ${first.child.pid}`);
    expect(second.output()).toContain(first.address);
    expect((await readiness(first)).status).toBe(200);
  });

  it('says which port is taken and starts no database for nothing', async () => {
    const port = await freePort();
    const stranger = createServer().listen(port, '127.0.0.1');
    const elsewhere = join(dataDir, 'never-made');
    const api = await spawnApi({ NTM_DATA_DIR: elsewhere, PORT: String(port) });
    expect(await api.ended()).toBe(1);
    expect(api.output()).toContain(`Port ${port}`);
    expect(api.output()).toContain(`PORT=${port + 1}`);
    await expect(stat(elsewhere)).rejects.toThrow('ENOENT');
    stranger.close();
  });

  it('lists every wrong variable and ends', async () => {
    const api = await spawnApi({ PORT: 'x', LOG_LEVEL: 'loud', NTM_DATASET: 'demo' });
    expect(await api.ended()).toBe(1);
    for (const name of ['PORT', 'LOG_LEVEL', 'NTM_DATASET']) expect(api.output()).toContain(name);
  });

  it('lives but is not ready while the database of DATABASE_URL is away, and says why', async () => {
    const api = await spawnApi({ DATABASE_URL: `postgres://nobody@127.0.0.1:${await freePort()}/none` });
    onTestFinished(() => stop(api));
    await expect
      .poll(
        () =>
          fetch(`${api.address}/healthz`).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 10_000 },
      )
      .toBe(200);
    const ready = await readiness(api);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ reason: expect.any(String) });
  });

  it('on SIGTERM finishes the question in flight, is not ready for others, stops its database and ends with 0', async () => {
    const api = await service();
    const { pending, status } = beginQuestion(api);
    await sleep(200);
    api.child.kill('SIGTERM');
    await expect.poll(async () => (await readiness(api)).status).toBe(503);
    pending.end(JSON.stringify({ query: QUESTION }).slice(10));
    expect(await status).toBe(200);
    expect(await api.ended()).toBe(0);
    await expect(postgresPid()).rejects.toThrow('ENOENT');
  });

  it('takes a signal that a wrapper delivers twice for one', async () => {
    const api = await service();
    api.child.kill('SIGTERM');
    api.child.kill('SIGTERM');
    expect(await api.ended()).toBe(0);
  });

  it('ends at once on the second signal', async () => {
    const api = await service();
    const { status } = beginQuestion(api);
    status.catch(() => {});
    await sleep(200);
    api.child.kill('SIGTERM');
    await sleep(300);
    const asked = performance.now();
    api.child.kill('SIGTERM');
    expect(await api.ended()).toBe(1);
    expect(performance.now() - asked).toBeLessThan(1000);
  });
});
