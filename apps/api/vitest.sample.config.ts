import { configDefaults, defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

/** `pnpm test:sample`: what must hold on the whole sample. Loading it takes longer than all other tests may. */
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    name: 'sample',
    include: ['test/sample/**/*.test.ts'],
    exclude: configDefaults.exclude,
    globalSetup: 'test/harness/start-sample-cluster.ts',
    // Two copies of the sample in memory at once would fill a small machine.
    fileParallelism: false,
    hookTimeout: 300_000,
    testTimeout: 300_000,
  },
});
