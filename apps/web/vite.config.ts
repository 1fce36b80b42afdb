import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsByPage } from './vite-plugins/documents-by-page.ts';
import { packedAhead } from './vite-plugins/packed-ahead.ts';
import { preloadChunk } from './vite-plugins/preload-chunk.ts';
import { preloadFont } from './vite-plugins/preload-font.ts';

/** Visitors get Preact, which has React's API at an eighth of its size (ADR 10). Developers, types and tests have React. */
const PREACT = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': join(import.meta.dirname, 'src/preact-client.ts'),
  'react-dom': 'preact/compat',
  react: 'preact/compat',
};

export default defineConfig(({ command }) => ({
  plugins: [documentsByPage(), react(), preloadFont('be-vietnam-pro-400.woff2'), preloadChunk('shared'), packedAhead()],
  // Its `?worker` imports are for Vite itself; bundled beforehand they cannot be found.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  ...(command === 'build' && { resolve: { alias: PREACT, dedupe: ['preact'] } }),
  build: {
    // Says which chunk holds which page: the size budgets and the server read it.
    manifest: true,
    // Every browser that knows the rest of what we use preloads modules.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html' },
      output: {
        codeSplitting: {
          groups: [
            // One file for all that every page needs: split in two it would compress worse and be asked for twice.
            { name: 'frame', test: /\/src\/app\/app\.tsx$|preact-client/, priority: 2 },
            // The meanings of words wait until one is asked for.
            {
              name: 'glossary',
              test: /\/domain\/src\/glossary\//,
              priority: 1,
              includeDependenciesRecursively: false,
            },
            // What the map and the tiles share waits for the reader with them.
            {
              name: 'readings',
              test: /\/src\/features\/map\//,
              minShareCount: 2,
              priority: 1,
              includeDependenciesRecursively: false,
            },
            // Styles of several pages in one file: a browser spends more on asking for ten small ones than on their bytes.
            { name: 'styles', test: /\.module\.css$/, minShareCount: 2, priority: 3 },
            // What several pages share comes at once too: forty small chunks took a slow phone longer than 10 kB more.
            { name: 'shared', test: /\/(packages|apps\/web)\/.*src\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
}));
