import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'domain',
    environment: 'node',
    include: ['src/**/*.test.ts'],
    // Pure functions leave nothing behind, so the test files may share one set of modules.
    isolate: false,
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['**/*.test-data.ts'],
      reporter: ['text', 'html'],
      reportsDirectory: '../../.cache/coverage',
      thresholds: { branches: 100 },
    },
  },
});
