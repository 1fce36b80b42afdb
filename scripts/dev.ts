import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { readEnvironment } from '../apps/api/src/config/environment.ts';
import { endWithLauncher } from './end-with-launcher.ts';

/**
 * The product with hot reload: Vite on PORT passes API paths on to the API on the port after it. A change under
 * apps/api/src prints the schema again; the web client's follower turns that into types, which tsc then checks.
 */
const { PORT } = readEnvironment();
const apiPort = PORT + 1;

function run(name: string, command: string, args: readonly string[], cwd = '.'): ChildProcess {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PORT: String(apiPort) },
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

const generated = spawnSync('turbo', ['run', 'codegen', '--output-logs=errors-only'], { stdio: 'inherit' });
if (generated.status !== 0) process.exit(1);

const children = [
  run('api', 'node', ['--watch', '--watch-preserve-output', 'apps/api/src/main.ts']),
  run('web', 'node', ['scripts/dev-server.ts', String(PORT), String(apiPort)], 'apps/web'),
  run('types', 'node', ['scripts/follow-schema.ts'], 'apps/web'),
  run('tsc', 'tsc', ['--noEmit', '--watch', '--preserveWatchOutput'], 'apps/web'),
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
  Promise.all(children.map((child) => new Promise((resolve) => child.once('close', resolve)))).then(() =>
    process.exit(0),
  );
}
process.once('SIGINT', stop).once('SIGTERM', stop);
await endWithLauncher();
