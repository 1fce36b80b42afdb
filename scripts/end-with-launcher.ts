import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const LOOK_EVERY_MS = 500;
/** What stands between a person's command and us: npx, pnpm, and the shells that they start. */
const LAUNCHER = /\b(npx|npm|pnpm)\b/;

/**
 * Sends us SIGTERM when npx or pnpm, through which we were started, is gone. npx passes a signal to its shell only, so
 * without this a stopped `npx pnpm start` would leave the service running.
 */
export async function endWithLauncher(): Promise<void> {
  const launchers = await findLaunchers();
  if (launchers.length === 0) return;
  const watch = setInterval(() => {
    if (launchers.every(isAlive)) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  watch.unref();
}

/** Our ancestors up to the outermost launcher; none where the system has no `ps`. */
async function findLaunchers(): Promise<number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,args=']).catch(() => ({ stdout: '' }));
  const processes = new Map(
    stdout.split('\n').map((line) => {
      const [pid, parent, ...words] = line.trim().split(/\s+/);
      return [Number(pid), { parent: Number(parent), command: words.join(' ') }] as const;
    }),
  );
  const ancestors: number[] = [];
  let outermost = 0;
  for (let pid = process.ppid; pid > 1 && processes.has(pid); pid = processes.get(pid)?.parent ?? 0) {
    ancestors.push(pid);
    const command = processes.get(pid)?.command ?? '';
    // The shell between two launchers names one of them, or us.
    if (LAUNCHER.test(command)) outermost = ancestors.length;
    else if (!/\bscripts\/(start|dev)\.ts\b/.test(command)) break;
  }
  return ancestors.slice(0, outermost);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // No right to signal it means that it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
