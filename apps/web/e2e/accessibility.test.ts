import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { open, settled } from './settled.ts';

const url = inject('url');

const SCREENS = {
  'the country': '/',
  'a province in 2020': '/don-vi/P04-1?ngay=2020-02-15',
  'a province today': '/don-vi/P04-1',
  'a commune with villages': '/don-vi/C01567-1?ngay=2020-06-01',
  'a former commune': '/don-vi/C01720-1',
  'a grid of criteria': '/luoi/P04-1?ngay=2019-12-31',
  'the sources': '/nguon',
  'a source': '/nguon/cao-bang-2020',
  'a search': '/tim?q=duc+long',
  'the targets': '/chi-tieu?don-vi=P04-1&ky=2020',
  'the conflicts': '/mau-thuan',
  'an account': '/doi-chieu?don-vi=P20-1&thuoc-do=communes-ntm&tu=2019&den=2020',
  'the rule books': '/bo-tieu-chi',
  'two rule books': '/bo-tieu-chi/COMMUNE_NTM_2016?so-sanh=COMMUNE_NTM_2021',
  'units side by side': '/so-sanh?don-vi=P04-1&don-vi=P20-1&don-vi=C01720-1&ngay=2025-07-01',
  'the products': '/san-pham',
  'a rating': '/ocop?a=30&b=22,5&c=35&ngay-cham=2026-08-05',
  'the glossary': '/thuat-ngu',
  'an unknown address': '/khong-co-trang-nay',
  'an error': '/don-vi/P04-1?ngay=1999-01-01',
};

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const WIDTHS = [1280, 360];
/** So tall that what comes when it is near is there at once. */
const HEIGHT = 6000;

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

/** The faults of an open page at every width and in both themes. The theme changes colours alone: so do its checks. */
async function faultsOfEveryView(page: Page, language: string): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ colorScheme: 'light' });
    await settled(page);
    faults.push(...(await faultsOf(page, `${language}, ${width}, light`)));
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await faultsOf(page, `${language}, ${width}, dark`, ['color-contrast', 'link-in-text-block'])));
  }
  return faults;
}

async function newPage(): Promise<Page> {
  return browser.newPage({
    viewport: { width: 1280, height: HEIGHT },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    // The policy of the site would refuse the injected checker; it is tested on its own.
    bypassCSP: true,
  });
}

// Eight views of a page, three pages at once.
describe('in both languages and themes, at a desk and on a phone', { timeout: 90_000 }, () => {
  it.concurrent.each(Object.entries(SCREENS))('%s breaks no rule of accessibility and fits', async (_name, path) => {
    const page = await newPage();
    const faults: string[] = [];
    for (const language of ['vi', 'en']) {
      const address = new URL(path, url);
      if (language === 'en') address.searchParams.set('lang', language);
      await open(page, address.href);
      faults.push(...(await faultsOfEveryView(page, language)));
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it.concurrent('the open quick search breaks no rule of accessibility', async () => {
    const page = await newPage();
    await open(page, url);
    await page.keyboard.press('Control+k');
    await page.getByRole('option').first().waitFor();
    expect(await faultsOfEveryView(page, 'vi')).toEqual([]);
    await page.close();
  });

  it.concurrent('the open card of a figure breaks no rule of accessibility', async () => {
    const page = await newPage();
    await open(page, `${url}/chi-tieu?don-vi=P04-1&thuoc-do=villages-ntm`);
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
