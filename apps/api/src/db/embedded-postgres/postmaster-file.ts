import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server, or one that died, wrote about itself. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
}

/** Reads `postmaster.pid`; undefined when there is none or the server has not got so far as to name its port. */
export async function readPostmasterFile(data: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

export async function removePostmasterFile(data: string): Promise<void> {
  await rm(join(data, 'postmaster.pid'), { force: true });
}
