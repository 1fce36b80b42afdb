import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { seenText } from './seen-text.ts';
import { open, settled } from './settled.ts';

const url = inject('url');
const COMMUNE = `${url}/don-vi/C01720-1?ngay=2020-02-15`;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterEach(() => context.close());

const mainText = () => seenText(page.locator('main'));
const banner = (title: RegExp) => page.getByRole('note').filter({ hasText: title });

/** Waits until the page and all that it was made of can be read again without a connection. */
async function held(address: string): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => page.evaluate(isHeld, address), { timeout: 15_000 }).toBe(true);
}

async function isHeld(address: string): Promise<boolean> {
  const [pages, answers] = await Promise.all([caches.open('ntm-pages'), caches.open('ntm-answers')]);
  const before = (await answers.keys()).length;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const isSettled = before > 0 && (await answers.keys()).length === before;
  return isSettled && (await pages.match(address, { ignoreVary: true })) !== undefined;
}

describe('a reader without a connection', () => {
  it('reads again what the first visit showed, is told of which day it is, and no more once the line is back', async () => {
    await open(page, COMMUNE);
    await held(COMMUNE);
    const seen = await mainText();
    const today = new Intl.DateTimeFormat('vi-VN', {
      timeZone: 'Asia/Ho_Chi_Minh',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
    }).format(new Date());

    await context.setOffline(true);
    await page.reload();
    await settled(page);
    expect(await mainText()).toContain(seen);
    expect(await seenText(banner(/Ngoại tuyến/))).toContain(`Ngoại tuyến: dữ liệu xem ngày ${today}`);
    expect(await page.evaluate(() => document.fonts.check('16px "Be Vietnam Pro"'))).toBe(true);

    await context.setOffline(false);
    await banner(/Ngoại tuyến/).waitFor({ state: 'detached' });
    expect(await mainText()).toBe(seen);
  });

  it('gets the page of an address that was only reached by a link, in English too', async () => {
    await open(page, `${url}/nguon?lang=en`);
    await held(`${url}/nguon?lang=en`);
    await page.locator('main').getByRole('link').first().click();
    await page.waitForURL(/\/nguon\/./);
    await settled(page);
    const seen = await mainText();
    await page.waitForTimeout(500);

    await context.setOffline(true);
    await page.reload();
    await settled(page);
    expect(await mainText()).toContain(seen);
    await banner(/Offline: data seen on/).waitFor();
  });

  it('is told that the server cannot be reached where nothing was seen before, never shown another page', async () => {
    await open(page, COMMUNE);
    await held(COMMUNE);
    const name = await seenText(page.locator('main h1'));
    await context.setOffline(true);
    await page.goto(`${url}/don-vi/P04-1?ngay=2020-02-15`);
    await page.getByText('Không kết nối được máy chủ').first().waitFor();
    expect(await page.locator('main').textContent()).not.toContain(name);
  });
});

it('keeps no more answers than it may, and none of another state of the record', async () => {
  await open(page, COMMUNE);
  await held(COMMUNE);
  await page.evaluate(async () => {
    const answers = await caches.open('ntm-answers');
    const headers = { 'x-held-since': '2020-01-01T00:00:00.000Z' };
    for (let index = 0; index < 60; index += 1)
      await answers.put(`/held/old-${index}`, new Response('{}', { headers }));
  });
  const heldOnes = () =>
    page.evaluate(async () =>
      (await (await caches.open('ntm-answers')).keys()).map((one) => new URL(one.url).pathname),
    );

  await page.reload();
  await settled(page);
  await held(COMMUNE);
  expect((await heldOnes()).length).toBe(50);

  await page.evaluate(() => localStorage.setItem('ntm-revision', 'another state'));
  await page.reload();
  await settled(page);
  await expect.poll(async () => (await heldOnes()).filter((name) => name.includes('old')).length).toBe(0);
  expect((await heldOnes()).length).toBeGreaterThan(0);
});
