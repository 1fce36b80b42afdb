import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isPackagedBrowser, launchBrowser } from './browser.ts';
import { differingShare } from './differing-share.ts';
import { open } from './settled.ts';

const url = inject('url');
const PICTURES = join(import.meta.dirname, 'pictures');
/** `NTM_RENEW_PICTURES=1` takes the pictures anew instead of comparing with them. */
const isRenewing = process.env.NTM_RENEW_PICTURES === '1';
/** Share of the dots that may differ: less than one line of small text. */
const TOLERANCE = 0.002;

/** A fixed day: what stands on the pages does not move with the clock. */
const SCREENS = {
  nation: '/?ngay=2026-11-01',
  unit: '/don-vi/C01720-1?ngay=2026-11-01',
  source: '/nguon/cao-bang-2020?ngay=2026-11-01',
  targets: '/chi-tieu?ngay=2026-11-01',
};
const SIZES = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } };
const CASES = Object.entries(SCREENS).flatMap(([screen, address]) =>
  Object.entries(SIZES).map(([size, viewport]) => ({ name: `${screen}-${size}`, address, viewport })),
);

/** Pictures of another browser would differ in every letter. */
const ONLY = isPackagedBrowser
  ? ''
  : ' (skipped: only the Chromium of @sparticuz/chromium on Linux x64 draws the same)';

describe.skipIf(!isPackagedBrowser)(`the first screens look as they did${ONLY}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(CASES)('$name', async ({ name, address, viewport }) => {
    const context = await browser.newContext({ viewport, colorScheme: 'light', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await open(page, url + address);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForLoadState('networkidle');
    // The time control ends today: its knob moves from day to day.
    const now = await page.screenshot({ mask: [page.locator('input[type="range"]'), page.locator('footer')] });
    const file = join(PICTURES, `${name}.png`);
    if (isRenewing) {
      await mkdir(PICTURES, { recursive: true });
      await writeFile(file, now);
    }
    // A page without the rules of ours: its own would refuse the pictures.
    const table = await context.newPage();
    const share = await differingShare(table, await readFile(file), now);
    await context.close();
    expect(share, `${name} differs from ${file}; renew it if that is meant (CONTRIBUTING.md)`).toBeLessThan(TOLERANCE);
  });
});
