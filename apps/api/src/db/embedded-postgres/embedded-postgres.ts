import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { serverAccount } from './account.ts';
import { installedBinaries } from './binaries.ts';
import { clusterFolder, ensureCluster } from './cluster.ts';
import { type ExclusiveUse, refuseSecondCopy, tryExclusiveUse } from './exclusive-use.ts';
import { reachablePlaces } from './reachable-places.ts';
import { runningServer, type ServerOptions, serverUrl, stopServer } from './server.ts';

const DATABASE = 'ntm_atlas';
/** On a busy machine the server needs a moment to see that a killed process is gone. */
const GONE_WITHIN_MS = 1000;
const ASK_AGAIN_MS = 100;

export interface EmbeddedPostgres {
  /** Connection string of our database. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** Who we are, for the message that a second copy shows: "process 4242, http://127.0.0.1:4000". */
  readonly holder: string;
  /** What a person should know on the way: where files are kept, that the server was started again. */
  readonly tell: (line: string) => void;
  /** Ends the process when the server is gone for good. */
  readonly onLost: (error: unknown) => void;
  /** More server settings, each `name=value` without spaces. */
  readonly settings?: readonly string[];
}

/**
 * The PostgreSQL 18 of the npm packages, on a cluster in `dataDir`, for this process alone.
 *
 * pg_ctl starts it as a process of its own: it outlives an API that is killed, and the next start finds and uses it.
 * When the server itself dies it is started again on the same port.
 *
 * @throws RefusedStart when another process uses this data, or the server cannot start
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const server = await prepare(options);
  const port = await runningServer(server);
  const use = await takeCluster(options, serverUrl(server.cluster, port, 'postgres'));
  const keeper = keepRunning(options, server, port, use);
  await ensureDatabase(serverUrl(server.cluster, port, 'postgres'));
  return { url: serverUrl(server.cluster, port, DATABASE), stop: keeper.stop };
}

/**
 * The same cluster for a command beside a running API, or without one.
 *
 * @returns `stop` leaves a server alone that another process uses
 */
export async function borrowEmbeddedPostgres(options: Omit<EmbeddedOptions, 'onLost'>): Promise<EmbeddedPostgres> {
  const server = await prepare(options);
  const port = await runningServer(server);
  const adminUrl = serverUrl(server.cluster, port, 'postgres');
  const use = await tryExclusiveUse(adminUrl, options.holder);
  await ensureDatabase(adminUrl);
  const stop = async (): Promise<void> => {
    if ('heldBy' in use) return;
    await use.release();
    await stopServer(server);
  };
  return { url: serverUrl(server.cluster, port, DATABASE), stop };
}

async function prepare(options: Pick<EmbeddedOptions, 'dataDir' | 'tell' | 'settings'>): Promise<ServerOptions> {
  const wanted = { binaries: await installedBinaries(), dataDir: resolve(options.dataDir) };
  await mkdir(wanted.dataDir, { recursive: true });
  const account = await serverAccount(clusterFolder(wanted.dataDir));
  const { binaries, dataDir } = account ? await reachablePlaces(wanted, account, options.tell) : wanted;
  const cluster = await ensureCluster(dataDir, binaries, account);
  return { cluster, binaries, account, settings: options.settings ?? [] };
}

async function takeCluster(options: EmbeddedOptions, adminUrl: string): Promise<ExclusiveUse> {
  const deadline = Date.now() + GONE_WITHIN_MS;
  for (;;) {
    const use = await tryExclusiveUse(adminUrl, options.holder);
    if (!('heldBy' in use)) return use;
    if (Date.now() > deadline) return refuseSecondCopy(options.dataDir, use.heldBy);
    await sleep(ASK_AGAIN_MS);
  }
}

/** Starts the server again whenever our hold on it is lost, until we stop it ourselves. */
function keepRunning(
  options: EmbeddedOptions,
  server: ServerOptions,
  port: number,
  first: ExclusiveUse,
): { stop(): Promise<void> } {
  let use = first;
  let stopping = false;
  const watch = async (): Promise<void> => {
    await use.lost;
    if (stopping) return;
    options.tell('The embedded PostgreSQL went away: starting it again.');
    const again = await runningServer(server, port);
    if (again !== port) throw new Error(`The embedded PostgreSQL came back on port ${again} instead of ${port}.`);
    use = await takeCluster(options, serverUrl(server.cluster, port, 'postgres'));
    await watch();
  };
  watch().catch(options.onLost);
  return {
    stop: async () => {
      stopping = true;
      await stopServer(server);
      await use.release();
    },
  };
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) {
      // Another command may have made it in between.
      await client.query(`CREATE DATABASE ${DATABASE}`).catch(async (error: unknown) => {
        const again = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
        if (again.rowCount === 0) throw error;
      });
    }
  } finally {
    await client.end();
  }
}
