import { defineConfig } from 'vitest/config';

/** For Stryker: pure functions leave nothing behind, so the test files may share one set of modules. */
export default defineConfig({
  test: { name: 'domain', include: ['src/**/*.test.ts'], isolate: false, setupFiles: ['test/few-runs.ts'] },
});
