import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { RefusedStart } from '../refused-start.ts';

const run = promisify(execFile);

/** System user that the server runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const SYSTEM_USER = 'postgres';

async function accountNamed(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/** A cluster belongs to whoever made it: PostgreSQL starts as nobody else. */
async function ownerOf(cluster: string): Promise<Account | undefined> {
  const found = await stat(cluster).catch(() => undefined);
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

async function createdSystemUser(): Promise<Account | undefined> {
  await run('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', SYSTEM_USER]).catch(() => {});
  return accountNamed(SYSTEM_USER);
}

/**
 * The account to run the server as: undefined = as we are. PostgreSQL refuses to run as root, so for root it is the
 * owner of the cluster, the system user `postgres` (made when missing), or `nobody`.
 */
export async function serverAccount(cluster: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const account =
    (await ownerOf(cluster)) ??
    (await accountNamed(SYSTEM_USER)) ??
    (await createdSystemUser()) ??
    (await accountNamed('nobody'));
  if (account) return account;
  throw new RefusedStart(
    'PostgreSQL refuses to run as root, and this machine has no user "postgres" and none could be made. Start as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether `account` may enter a folder or run a program, as the system itself judges it. */
export async function canReach(account: Account, path: string): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...account, cwd: '/' });
    return true;
  } catch {
    return false;
  }
}
