import { createRequire } from 'node:module';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the ESM copy of graphql; Pothos and Apollo take the CommonJS one, and `instanceof` fails between them.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    name: 'api',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // They load the whole sample: `pnpm test:sample` runs them.
    exclude: [...configDefaults.exclude, 'test/sample/**'],
    environment: 'node',
    // Not isolated: the modules of the API and the record are then read once for a worker, not for each file.
    isolate: false,
    // A clock in another zone would show where a day was taken for an instant.
    env: { TZ: 'UTC' },
    globalSetup: 'test/harness/start-cluster.ts',
    hookTimeout: 90_000,
    testTimeout: 30_000,
  },
});
