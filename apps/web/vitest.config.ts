import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'web',
    include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'],
    globalSetup: ['e2e/global-setup.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // More pages at once than this only wait for each other.
    maxConcurrency: 3,
    // graphql must be one copy: vitest would load its CommonJS and ESM builds side by side.
    server: { deps: { inline: ['graphql'] } },
  },
});
