import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { open } from './settled.ts';

const url = inject('url');

const SCREENS = {
  'the country': '/',
  'a province in 2020': '/don-vi/P04-1?ngay=2020-02-15',
  'a province today': '/don-vi/P04-1',
  'a commune with villages': '/don-vi/C01567-1?ngay=2020-06-01',
  'a former commune': '/don-vi/C01720-1',
  'the sources': '/nguon',
  'a source': '/nguon/cao-bang-2020',
  'a search': '/tim?q=duc+long',
  'the targets': '/chi-tieu?ky=2020',
  'the conflicts': '/mau-thuan',
  'an account': '/doi-chieu?don-vi=P20-1&thuoc-do=communes-ntm&tu=2019&den=2020',
  'the rule books': '/bo-tieu-chi',
  'two rule books': '/bo-tieu-chi/COMMUNE_NTM_2016?so-sanh=COMMUNE_NTM_2021',
  'a rating': '/ocop?a=30&b=22,5&c=35&ngay-cham=2026-08-05',
  'an unknown address': '/khong-co-trang-nay',
  'an error': '/don-vi/P04-1?ngay=1999-01-01',
};

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function inEnglish(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=en`;
}

describe.each([360, 1280])('at %i pixels', (width) => {
  it.concurrent.each(Object.entries(SCREENS))(
    '%s breaks no rule of accessibility and fits, in both languages',
    async (_name, path) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
        // The policy of the site would refuse the injected checker; it is tested on its own.
        bypassCSP: true,
      });
      for (const address of [path, inEnglish(path)]) {
        const page = await context.newPage();
        await open(page, url + address);
        await page.addScriptTag({ content: axe.source });
        const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await context.close();
    },
  );
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
