import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/db/embedded-postgres/free-port.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts');
const READY_WITHIN_MS = 60_000;

/** The API as a process of its own, on the loopback address. */
export interface ApiProcess {
  readonly child: ChildProcess;
  readonly address: string;
  /** Everything it printed so far. */
  output(): string;
  /** @returns exit code; null when a signal ended it */
  ended(): Promise<number | null>;
  ask(query: string): Promise<unknown>;
}

/** Starts the API and does not wait. */
export async function spawnApi(environment: Record<string, string>): Promise<ApiProcess> {
  const port = environment.PORT ?? String(await freePort());
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'warn', ...environment, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const exit = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  const address = `http://127.0.0.1:${port}`;
  return {
    child,
    address,
    output: () => output,
    ended: () => exit,
    ask: async (query) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return response.json();
    },
  };
}

export async function untilReady(api: ApiProcess): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (api.child.exitCode !== null) throw new Error(`The API ended with ${api.child.exitCode}:\n${api.output()}`);
    const status = await readiness(api).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await sleep(50);
  }
  throw new Error(`The API was not ready in time:\n${api.output()}`);
}

export function readiness(api: ApiProcess): Promise<Response> {
  return fetch(`${api.address}/readyz`);
}
