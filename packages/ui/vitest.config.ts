import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './test/browser.ts';

export default defineConfig({
  plugins: [react()],
  optimizeDeps: {
    include: [
      '@storybook/react-vite',
      '@tanstack/react-virtual',
      'axe-core',
      'culori',
      'd3-geo',
      'react',
      'react-dom',
      'react/jsx-dev-runtime',
      'topojson-client',
      'vitest-browser-react',
    ],
  },
  test: {
    name: 'ui',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['test/page.ts'],
    expect: { poll: { timeout: 5000 } },
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
