import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchBrowser } from './browser.ts';

/** Gives every test of a file a fresh visitor at a desk, and watches that the browser has nothing to complain about. */
export function startVisits(): { readonly page: Page } {
  let browser: Browser;
  let page: Page | undefined;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    page = await context.newPage();
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  });
  afterEach(async () => {
    await page?.context().close();
    expect(complaints, 'the browser console stays silent').toEqual([]);
  });

  return {
    get page() {
      if (page === undefined) throw new Error('A visit begins with its test');
      return page;
    },
  };
}
