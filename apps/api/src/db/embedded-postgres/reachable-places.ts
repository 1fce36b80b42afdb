import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { chmod, cp, lstat, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RefusedStart } from '../refused-start.ts';
import { type Account, canReach } from './account.ts';
import { type Binaries, binariesBelow } from './binaries.ts';

const run = promisify(execFile);

export interface Places {
  readonly binaries: Binaries;
  /** Folder that holds, or will hold, the `postgres` folder. */
  readonly dataDir: string;
}

const WORLD_READABLE = 0o755;

/**
 * Places that the server's account can reach. A project below a closed folder such as /root cannot be reached by the
 * user that PostgreSQL must run as, so binaries and data then live below /var/tmp, and `tell` says so.
 */
export async function reachablePlaces(wanted: Places, account: Account, tell: (line: string) => void): Promise<Places> {
  const [reachesBinaries, reachesData] = await Promise.all([
    canReach(account, wanted.binaries.initdb),
    canReach(account, wanted.dataDir),
  ]);
  if (reachesBinaries && reachesData) return wanted;

  const place = await ownPlace(wanted.dataDir);
  let { binaries, dataDir } = wanted;
  if (!reachesData) {
    dataDir = join(place, 'data');
    await mkdir(dataDir, { recursive: true, mode: WORLD_READABLE });
    tell(`PostgreSQL runs as uid ${account.uid}, which cannot enter ${wanted.dataDir}: data is kept in ${dataDir}`);
  }
  if (!reachesBinaries) {
    binaries = await copiedBinaries(wanted.binaries, place);
    tell(`PostgreSQL runs as uid ${account.uid}, which cannot reach its programs: copied to ${binaries.root}`);
  }
  return { binaries, dataDir };
}

/** /var/tmp/ntm-atlas-<hash>: the same for the same data folder, kept over restarts of the machine. */
async function ownPlace(dataDir: string): Promise<string> {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const place = join('/var/tmp', `ntm-atlas-${hash}`);
  await mkdir(place, { mode: WORLD_READABLE }).catch(() => {});
  // Anyone may make a folder in /var/tmp: one that is not ours may hold another user's programs.
  const found = await lstat(place);
  if (!found.isDirectory() || found.uid !== 0) {
    throw new RefusedStart(`${place} belongs to another user. Remove it, or set NTM_DATA_DIR and DATABASE_URL.`);
  }
  await chmod(place, WORLD_READABLE);
  return place;
}

async function copiedBinaries(binaries: Binaries, place: string): Promise<Binaries> {
  // The path of the package names its version, so an upgrade is copied anew.
  const version = createHash('sha256').update(binaries.root).digest('hex').slice(0, 12);
  const target = join(place, `programs-${version}`);
  const copied = binariesBelow(target, binaries);
  if (await lstat(copied.initdb).catch(() => undefined)) return copied;
  const half = `${target}.${randomUUID()}`;
  await cp(binaries.root, half, { recursive: true, verbatimSymlinks: true });
  // npm keeps the umask of whoever installed, which may be closed to others.
  await run('chmod', ['-R', 'a+rX', half]);
  // Two copies at once: the first rename wins, the other one's work is thrown away.
  await rename(half, target).catch(() => rm(half, { recursive: true, force: true }));
  return copied;
}
