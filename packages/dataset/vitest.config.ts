import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Not isolated: the tests change nothing, and the register is then read once for a worker, not for each file.
  test: { name: 'dataset', environment: 'node', include: ['test/**/*.test.ts'], isolate: false },
});
