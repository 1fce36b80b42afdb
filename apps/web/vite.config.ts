import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Its `?worker` imports are for Vite itself; bundled beforehand they cannot be found.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  build: {
    rolldownOptions: { input: { index: 'index.html', explorer: 'explorer.html' } },
  },
});
