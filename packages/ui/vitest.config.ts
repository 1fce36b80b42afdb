import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './test/browser.ts';

export default defineConfig({
  plugins: [react()],
  optimizeDeps: { include: ['axe-core', 'react', 'react-dom', 'react/jsx-dev-runtime', 'vitest-browser-react'] },
  test: {
    name: 'ui',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['test/page.ts'],
    expect: { poll: { timeout: 2000 } },
    browser: {
      enabled: true,
      provider: playwright({
        launchOptions: await findBrowser(),
        // A colour that is still moving has no contrast to measure.
        contextOptions: { reducedMotion: 'reduce' },
      }),
      instances: [{ browser: 'chromium' }],
      headless: true,
      locators: { exact: false },
      screenshotFailures: false,
    },
  },
});
