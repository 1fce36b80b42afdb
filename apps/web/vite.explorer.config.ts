import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page of the query editor: GraphiQL is written for React itself, so it is built apart from the explorer. */
export default defineConfig({
  plugins: [react()],
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: { input: { explorer: 'explorer.html' } },
  },
});
