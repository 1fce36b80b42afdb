import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { RefusedStart } from '../../apps/api/src/db/refused-start.ts';

/** Builds the web client and what it is generated from. What did not change comes from turbo's cache. */
export async function build(): Promise<void> {
  const isWindows = process.platform === 'win32';
  const child = spawn('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isWindows,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const stopBuild = (): void => {
    child.kill();
    process.exit(1);
  };
  process.once('SIGTERM', stopBuild).once('SIGINT', stopBuild);
  const [code] = await once(child, 'close');
  process.off('SIGTERM', stopBuild).off('SIGINT', stopBuild);
  if (code === 0) return;
  throw new RefusedStart(`${Buffer.concat(chunks).toString('utf8').trim()}\n\nThe build failed.`);
}
