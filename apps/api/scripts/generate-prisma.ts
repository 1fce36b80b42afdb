import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/**
 * Runs `prisma generate`: the Prisma client and the Pothos types of src/generated.
 *
 * Generation is WebAssembly, but the CLI still insists on a native schema engine and would download one. Any existing
 * executable satisfies it, because it is never run: the running node stands in.
 */
const apiRoot = dirname(import.meta.dirname);
const prismaRoot = dirname(createRequire(import.meta.url).resolve('prisma/package.json'));
const { status } = spawnSync(process.execPath, [join(prismaRoot, 'build', 'index.js'), 'generate', '--no-hints'], {
  cwd: apiRoot,
  stdio: 'inherit',
  env: {
    ...process.env,
    // Prisma looks the Pothos generator up by its command name.
    PATH: [join(apiRoot, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
});
process.exitCode = status ?? 1;
