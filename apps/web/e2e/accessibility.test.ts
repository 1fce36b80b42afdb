import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addresses, PAGES } from '../src/lib/addresses.ts';
import { launchBrowser } from './browser.ts';
import { SCREENS } from './screens.ts';
import { open, settled } from './settled.ts';

const url = inject('url');

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
/** So tall that what comes when it is near comes at once. It stays, so that it need not be painted for every view. */
const TALL = { width: 1280, height: 6000 };
let browser: Browser;
/** One for all pages: the code of the application is then fetched and compiled once. */
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({
    viewport: TALL,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    // The policy of the site would refuse the injected checker; it is tested on its own.
    bypassCSP: true,
  });
});
afterAll(() => browser.close());

/** The rules of axe that read colours. All others read the markup, and what is seen where. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds in one state of a page, and its width where it does not fit. */
async function faultsOf(page: Page, where: string, rules?: readonly string[]): Promise<string[]> {
  const found = await page.evaluate(async (only) => {
    const { violations } = await window.axe.run({
      resultTypes: ['violations'],
      ...(only && { runOnly: { type: 'rule', values: [...only] } }),
    });
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...faults, `${scrollWidth} pixels wide`] : faults;
  }, rules);
  return found.map((fault) => `${where}: ${fault}`);
}

/** Digest of all that other rules read: the markup, and of each element whether and where it is seen. */
function shapeOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const boxes = [...document.body.getElementsByTagName('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.checkVisibility({ opacityProperty: true, visibilityProperty: true }), x, y, width, height];
    });
    const shape = new TextEncoder().encode(boxes.join('\n') + document.documentElement.outerHTML);
    return new Uint8Array(await crypto.subtle.digest('SHA-256', shape)).join();
  });
}

/**
 * The faults of an open page at every width and in both themes. Width decides what is seen and where, so every rule runs
 * at each; the theme changes colours alone, which is proved here, so that only the rules of colour run again in the dark.
 */
async function faultsOfEveryView(page: Page, language: string): Promise<string[]> {
  const faults: string[] = [];
  for (const screen of [DESK, PHONE]) {
    const { width } = screen;
    await page.setViewportSize(screen);
    await page.emulateMedia({ colorScheme: 'light' });
    await settled(page);
    faults.push(...(await faultsOf(page, `${language}, ${width}, light`)));
    const inLight = await shapeOf(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await faultsOf(page, `${language}, ${width}, dark`, RULES_OF_COLOUR)));
    if ((await shapeOf(page)) !== inLight)
      faults.push(`${language}, ${width}: the dark theme changes more than colours`);
  }
  return faults;
}

async function openWithAxe(address: string): Promise<Page> {
  const page = await context.newPage();
  await open(page, address);
  await page.addScriptTag({ content: axe.source });
  return page;
}

/** As a reader does: where the address is one of the application, nothing is loaded anew, and the checker stays warm. */
async function changeToEnglish(page: Page): Promise<void> {
  await page.setViewportSize(TALL);
  await page.getByRole('link', { name: 'EN', exact: true }).click();
  await page.locator('html[lang="en"]').waitFor();
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ content: axe.source });
}

async function faultsInBothLanguages(page: Page): Promise<string[]> {
  const inVietnamese = await faultsOfEveryView(page, 'vi');
  await changeToEnglish(page);
  return [...inVietnamese, ...(await faultsOfEveryView(page, 'en'))];
}

it('every page of the application is among the screens', () => {
  const names = Object.values(SCREENS).map((path) => addresses.getRoute(PAGES, path)?.name);
  expect(PAGES.filter((name) => !names.includes(name))).toEqual([]);
});

// Eight views of a page, three pages at once.
describe('in both languages and themes, at a desk and on a phone', { timeout: 90_000 }, () => {
  it.concurrent.each(Object.entries(SCREENS))('%s breaks no rule of accessibility and fits', async (_name, path) => {
    const page = await openWithAxe(url + path);
    expect(await faultsInBothLanguages(page)).toEqual([]);
    await page.close();
  });

  it.concurrent('the board of targets breaks no rule of accessibility when all of them are shown', async () => {
    const page = await openWithAxe(`${url}/chi-tieu`);
    const more = page.getByRole('main').getByRole('button', { name: /^Xem thêm/ });
    do {
      await more.click();
      await settled(page);
    } while ((await more.count()) > 0);
    expect(await faultsInBothLanguages(page)).toEqual([]);
    await page.close();
  });

  it.concurrent('the open quick search breaks no rule of accessibility', async () => {
    const page = await openWithAxe(url);
    await page.keyboard.press('Control+k');
    await page.getByRole('option').first().waitFor();
    expect(await faultsOfEveryView(page, 'vi')).toEqual([]);
    await page.close();
  });

  it.concurrent('the open card of a figure breaks no rule of accessibility', async () => {
    const page = await openWithAxe(`${url}/chi-tieu?don-vi=P04-1&thuoc-do=villages-ntm`);
    await page.getByRole('button', { name: '116 thôn' }).click();
    await page.getByRole('dialog').getByText('Trích dẫn').click();
    expect(await faultsOfEveryView(page, 'vi')).toEqual([]);
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.close();
  });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
