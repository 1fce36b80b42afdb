import { defineConfig } from 'vite';

/** The service worker: one file, under a name that stays the same and at the root, so that it serves every address. */
export default defineConfig({
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'service-worker/service-worker.ts',
      output: { format: 'iife', entryFileNames: 'service-worker.js' },
    },
  },
});
