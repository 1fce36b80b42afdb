import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';

const run = promisify(execFile);

/** A database cluster on disk with what is needed to enter it. */
export interface Cluster {
  /** PGDATA. */
  readonly data: string;
  readonly log: string;
  readonly password: string;
}

export const SUPERUSER = 'ntm';
/** A half-made cluster of this age was left by a process that died: making one takes seconds. */
const ABANDONED_AFTER_MS = 10 * 60_000;
const HALF_MADE = /^postgres\.[0-9a-f-]{36}$/;

/** Folder of the cluster inside the data folder. */
export function clusterFolder(dataDir: string): string {
  return join(dataDir, 'postgres');
}

/**
 * The cluster in `dataDir`, made when there is none. It is made beside its place and moved there whole, so a process
 * that dies on the way leaves no half cluster, and of two that make one at once the first to move wins.
 */
export async function ensureCluster(dataDir: string, binaries: Binaries, account?: Account): Promise<Cluster> {
  const folder = clusterFolder(dataDir);
  if (!(await exists(folder))) {
    await removeAbandoned(dataDir);
    const half = join(dataDir, `postgres.${randomUUID()}`);
    await makeCluster(half, binaries, account);
    await rename(half, folder).catch(async (error: unknown) => {
      await rm(half, { recursive: true, force: true });
      if (!(await exists(folder))) throw error;
    });
  }
  const password = await readFile(join(folder, 'password'), 'utf8');
  return { data: join(folder, 'data'), log: join(folder, 'server.log'), password };
}

async function makeCluster(folder: string, binaries: Binaries, account?: Account): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account) {
    await chown(folder, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  // The built-in locale is the same on every system; Vietnamese order comes from the ICU collation "vi-x-icu".
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${SUPERUSER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  await run(binaries.initdb, ['--pgdata', join(folder, 'data'), ...locale, ...access], { ...account, cwd: folder });
}

async function removeAbandoned(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!HALF_MADE.test(name)) continue;
    const path = join(dataDir, name);
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
