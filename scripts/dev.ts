import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';

/**
 * The product with hot reload: Vite on PORT passes API paths on to the API on the port after it. A change under
 * apps/api/src prints the schema again; the web client's follower turns that into types, which tsc then checks.
 */
const port = Number(process.env['PORT'] ?? 4000);
const apiPort = port + 1;

function run(
  name: string,
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): ChildProcess {
  const child = spawn(command, args, {
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const print = (chunk: Buffer): void => {
    for (const line of chunk.toString('utf8').trimEnd().split('\n')) console.log(`${name.padEnd(6)} ${line}`);
  };
  child.stdout?.on('data', print);
  child.stderr?.on('data', print);
  return child;
}

if (spawnSync('turbo', ['run', 'codegen', '--output-logs=errors-only'], { stdio: 'inherit' }).status !== 0)
  process.exit(1);

const children = [
  run('api', 'node', ['--watch', '--watch-preserve-output', 'apps/api/src/main.ts'], { PORT: String(apiPort) }),
  run('web', 'pnpm', ['--filter', '@ntm/web', 'exec', 'vite', '--port', String(port), '--strictPort'], {
    NTM_API_PORT: String(apiPort),
  }),
  run('types', 'pnpm', ['--filter', '@ntm/web', 'exec', 'node', 'scripts/follow-schema.ts']),
  run('tsc', 'tsc', ['--noEmit', '--watch', '--preserveWatchOutput', '-p', 'apps/web']),
];

let printing: ChildProcess | undefined;
let pending: NodeJS.Timeout | undefined;
function printSchema(): void {
  printing?.kill();
  printing = run('schema', 'node', ['apps/api/scripts/print-schema.ts']);
}
watch('apps/api/src', { recursive: true }, (_event, file) => {
  if (file === null || file.startsWith('generated')) return;
  clearTimeout(pending);
  pending = setTimeout(printSchema, 50);
});

function stop(): void {
  for (const child of children) child.kill('SIGTERM');
  process.exitCode = 0;
  clearTimeout(pending);
  setTimeout(() => process.exit(), 5000).unref();
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
