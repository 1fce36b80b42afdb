import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client, DatabaseError } from 'pg';
import { RefusedStart } from '../refused-start.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { type Cluster, SUPERUSER } from './cluster.ts';
import { freePort } from './free-port.ts';
import { type PostmasterFile, readPostmasterFile, removePostmasterFile } from './postmaster-file.ts';

const run = promisify(execFile);

const START_WITHIN_MS = 60_000;
/** A server that named its port listens on it at once, unless it is gone. */
const SILENT_AFTER_MS = 3000;
const RETRY_EVERY_MS = 200;

/** Given on the command line, so that a newer copy of this project brings its own to an old cluster. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=50',
  'shared_buffers=64MB',
  'max_wal_size=256MB',
  'max_parallel_workers_per_gather=0',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
];

export interface ServerOptions {
  readonly cluster: Cluster;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  /** More settings, each `name=value` without spaces. */
  readonly settings: readonly string[];
}

export function serverUrl(cluster: Cluster, port: number, database: string): string {
  return `postgres://${SUPERUSER}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

/**
 * A server on the cluster: the one that runs already, as after a killed API, or a new one.
 *
 * @param preferredPort tried first, so that a server that comes back keeps its address
 * @returns the port it listens on
 */
export async function runningServer(options: ServerOptions, preferredPort?: number): Promise<number> {
  const deadline = Date.now() + START_WITHIN_MS;
  let silentSince: number | undefined;
  let lastFailure = '';
  while (Date.now() < deadline) {
    const written = await readPostmasterFile(options.cluster.data);
    const state = written ? await askServer(options.cluster, written.port) : 'silent';
    if (written && state === 'answers') return written.port;
    if (state === 'busy') silentSince = undefined;
    else {
      lastFailure = await startServer(options, preferredPort ?? (await freePort()));
      if (lastFailure === '') continue;
      silentSince ??= Date.now();
      // PostgreSQL takes any live process with the recorded pid for a server: after a restart of the machine it may be another one.
      if (written && Date.now() - silentSince > SILENT_AFTER_MS) await clearStaleFile(options.cluster, written);
    }
    await sleep(RETRY_EVERY_MS);
  }
  const log = await readFile(options.cluster.log, 'utf8').catch(() => '');
  throw new RefusedStart(
    `The embedded PostgreSQL did not start.\n${lastFailure}\nLast lines of ${options.cluster.log}:\n${log.split('\n').slice(-15).join('\n')}`,
  );
}

/** Stops the server and waits until its files are closed. */
export async function stopServer({ cluster, binaries, account }: ServerOptions): Promise<void> {
  await run(binaries.pgCtl, ['stop', '-D', cluster.data, '-m', 'fast', '-w', '-t', '8'], {
    ...account,
    cwd: cluster.data,
  });
}

/** Whether our server answers on `port`: `busy` while it recovers or stops, `silent` when nobody, or a stranger, is there. */
async function askServer(cluster: Cluster, port: number): Promise<'answers' | 'busy' | 'silent'> {
  const client = new Client({ connectionString: serverUrl(cluster, port, 'postgres'), connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return 'answers';
  } catch (error) {
    const isOurs = error instanceof DatabaseError && error.code !== '28P01';
    return isOurs ? 'busy' : 'silent';
  } finally {
    await client.end().catch(() => {});
  }
}

/** @returns what pg_ctl said when it failed; empty when the server runs */
async function startServer({ cluster, binaries, account, settings }: ServerOptions, port: number): Promise<string> {
  const parameters = [...SETTINGS, ...settings].map((setting) => `-c ${setting}`).join(' ');
  const start = ['start', '-D', cluster.data, '-l', cluster.log, '-w', '-t', '30', '-o', `-p ${port} ${parameters}`];
  try {
    await run(binaries.pgCtl, start, { ...account, cwd: cluster.data });
    return '';
  } catch (error) {
    return error instanceof Error && 'stdout' in error
      ? `${error.stdout}${'stderr' in error ? error.stderr : ''}`
      : String(error);
  }
}

async function clearStaleFile(cluster: Cluster, written: PostmasterFile): Promise<void> {
  const program = await run('ps', ['-p', String(written.pid), '-o', 'comm=']).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
  if (program !== undefined && program !== '' && !program.includes('postgres')) {
    await removePostmasterFile(cluster.data);
  }
}
