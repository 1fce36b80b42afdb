import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  build: {
    rolldownOptions: { input: { index: 'index.html', explorer: 'explorer.html' } },
    // Read by the end-to-end suite and by the size gate.
    manifest: true,
  },
  server: { proxy: { '/graphql': API } },
});
