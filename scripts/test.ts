import { spawnSync } from 'node:child_process';

/** Builds what the tests run against, then runs every test of every package in one Vitest process. */
function run(command: string, args: readonly string[]): number {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

const built = run('turbo', ['run', 'build', '--output-logs=errors-only']);
if (built !== 0) {
  console.error('The build failed, so no test ran: the first error above says where.');
  console.log('0 passed, 1 failed');
  process.exitCode = built;
} else {
  const reporters = ['--reporter=default', '--reporter=./scripts/closing-line-reporter.ts'];
  // `pnpm test -- --project domain` passes the dashes on; Vitest would ignore what follows them.
  const wanted = process.argv.slice(2).filter((word) => word !== '--');
  // Much of the suite waits for servers and browsers: two files at once fill two cores, one would leave one idle.
  process.exitCode = run('vitest', ['run', '--maxWorkers=2', ...reporters, ...wanted]);
}
