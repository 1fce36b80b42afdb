import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const WEB = join(import.meta.dirname, '..');
const VITE = join(WEB, 'node_modules', 'vite', 'bin', 'vite.js');
/** What is built last. */
const BUILT_LAST = join(WEB, 'dist', 'service-worker.js');
const MADE_OF = [
  'index.html',
  'explorer.html',
  'public',
  'service-worker',
  'src',
  '../../packages/ui/src',
  '../../packages/domain/src',
];

async function lastChange(path: string): Promise<number> {
  const entry = await stat(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const files = await readdir(path, { recursive: true });
  const changes = await Promise.all(files.map(async (file) => (await stat(join(path, file))).mtimeMs));
  return Math.max(...changes);
}

/**
 * Builds the client unless the build on disk is younger than everything it is made of. In a process of its
 * own: here NODE_ENV is `test`, and React would be built for developers.
 */
export async function ensureWebBuild(): Promise<void> {
  const changes = await Promise.all(MADE_OF.map((path) => lastChange(join(WEB, path))));
  const isFresh = existsSync(BUILT_LAST) && (await stat(BUILT_LAST)).mtimeMs > Math.max(...changes);
  if (isFresh) return;
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const config of ['vite.config.ts', 'vite.explorer.config.ts', 'vite.service-worker.config.ts']) {
    const args = [VITE, 'build', '--logLevel', 'error', '--config', config];
    await promisify(execFile)(process.execPath, args, { cwd: WEB, env });
  }
}
