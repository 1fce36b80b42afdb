import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchBrowser } from './browser.ts';

export interface Visit {
  readonly page: Page;
  /**
   * From here to the end of the test the server may answer the page itself, never what the page asks for, with this
   * status: the browser notes that as an error, and it is none of the page.
   */
  readonly expectStatus: (status: 400 | 404) => void;
}

/** Gives every test of a file a fresh visitor, at a desk unless told, and watches that the browser does not complain. */
export function startVisits(screen: BrowserContextOptions = {}): Visit {
  let browser: Browser;
  let page: Page | undefined;
  let complaints: string[];
  let expectedStatus: number | undefined;
  let documents: Set<string>;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      // What a test sees comes from the server, never from a visit before.
      serviceWorkers: 'block',
      ...screen,
    });
    page = await context.newPage();
    complaints = [];
    expectedStatus = undefined;
    documents = new Set();
    page.on('request', (request) => {
      if (request.isNavigationRequest()) documents.add(request.url());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const isExpected =
        documents.has(message.location().url) && message.text().includes(`a status of ${expectedStatus} (`);
      if (message.type() === 'error' && !isExpected) complaints.push(message.text());
    });
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
    expectStatus(status) {
      expectedStatus = status;
    },
  };
}
