import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { seenText, seenTexts } from './seen-text.ts';
import { open, settled } from './settled.ts';
import { startVisits } from './visits.ts';

const url = inject('url');
const visit = startVisits();
let page: Page;

beforeEach(() => {
  page = visit.page;
});

const field = () => page.getByRole('combobox', { name: /Tìm nhanh|Quick search/ });
const options = () => page.getByRole('dialog').getByRole('option');
const heading = () => seenText(page.locator('main h1'));

async function openMenu(): Promise<void> {
  await page.keyboard.press('Control+k');
  await field().waitFor();
}

/** Types a text and opens the first entry whose name is this. */
async function choose(text: string, name: RegExp): Promise<void> {
  await openMenu();
  await field().fill(text);
  await options().filter({ hasText: name }).first().click();
}

describe('the quick search', () => {
  it('comes with its code when it is wanted, opens by its button and by the keyboard, and gives the focus back', async () => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await open(page, url);
    expect(scripts.filter((address) => /\/command-menu-/.test(address))).toEqual([]);
    const opener = page.getByRole('button', { name: 'Tìm nhanh' });
    await opener.click();
    await field().waitFor();
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await field().waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole('searchbox').focus();
    await openMenu();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('searchbox').evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('finds units without diacritics and opens the one that the arrows choose', async () => {
    await open(page, `${url}/nguon?ngay=2020-02-15`);
    await openMenu();
    await field().pressSequentially('chu trinh', { delay: 10 });
    const unit = options().filter({ hasText: 'Xã Chu Trinh' });
    await unit.waitFor();
    expect((await seenText(unit)).replace(/\s+/g, ' ')).toContain('thành phố Cao Bằng');
    const position = (await seenTexts(options())).findIndex((text) => text.startsWith('Xã Chu Trinh'));
    for (let step = 0; step < position; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await heading()).toBe('Xã Chu Trinh');
    expect(page.url()).toContain('ngay=2020-02-15');
  });

  it.each([
    ['mot gia tri khong co', /Tìm “mot gia tri khong co” trong cả hồ sơ/, '/tim?q=mot+gia+tri+khong+co'],
    ['mau thuan', /^Mâu thuẫn$/, '/mau-thuan'],
    ['muc tieu xay dung', /^Mục tiêu xây dựng nông thôn mới năm 2020/, '/nguon/cao-bang-2020'],
    ['giao thong', /Giao thông/, '/bo-tieu-chi/'],
    ['luy ke', /lũy kế/, '/thuat-ngu#stock'],
    ['1980', /2016/, '/nguon/qd-1980-2016'],
    ['nong thon moi 2016', /^Bộ tiêu chí/, '/bo-tieu-chi/'],
  ])('finds “%s”', async (text, name, address) => {
    await open(page, url);
    await choose(text, name);
    await expect.poll(() => page.url().replace(url, '')).toContain(address);
    await settled(page);
  });

  it('opens the glossary at a term, from another page and from the glossary itself', async () => {
    await open(page, url);
    const top = (id: string) =>
      page.locator(`#${id}`).evaluate((element) => Math.round(element.getBoundingClientRect().top));
    await choose('hang sao', /^hạng sao/);
    await settled(page);
    await expect.poll(() => top('star-rank')).toBeLessThan(150);
    await choose('sap nhap', /^sáp nhập/);
    await expect.poll(() => top('merger')).toBeLessThan(150);
    expect(await top('merger')).toBeGreaterThanOrEqual(0);
  });

  it('sets the day that is typed, and goes back to today', async () => {
    await open(page, `${url}/don-vi/P04-1`);
    await choose('15/02/2020', /Xem ngày 15\/02\/2020/);
    await expect.poll(() => page.url()).toContain('ngay=2020-02-15');
    await settled(page);
    await choose('hom nay', /Về hôm nay/);
    await expect.poll(() => page.url()).not.toContain('ngay');
  });

  it('changes the language and the theme, and copies the link with the day in it', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `${url}/nguon?ngay=2020-02-15`);
    await choose('english', /Read in English/);
    await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
    await choose('dark', /Dark theme/);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    await choose('copy', /Copy the link/);
    await page.getByText('The link to this page is copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url}/nguon?lang=en&ngay=2020-02-15`);
  });

  it('neither searches nor chooses while a syllable is composed', async () => {
    await open(page, url);
    await openMenu();
    const before = await seenTexts(options());
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'mâ', selectionStart: 2, selectionEnd: 2 });
    await page.keyboard.press('Enter');
    expect(await field().inputValue()).toBe('mâ');
    expect(await seenTexts(options())).toEqual(before);
    await keyboard.send('Input.insertText', { text: 'mâu thuẫn' });
    await options()
      .filter({ hasText: /^Mâu thuẫn$/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await heading()).toBe('Mâu thuẫn');
  });

  it('shows what is at hand within a tenth of a second after the last key', async () => {
    await open(page, url);
    await openMenu();
    await field().fill('x');
    const took = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('[role=combobox]');
      const list = document.querySelector('[role=listbox]');
      if (input === null || list === null) throw new Error('no menu');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const times: number[] = [];
      for (const text of ['tieu', 'mau thuan', 'luy ke', 'giao thong', 'cong nhan']) {
        const changed = new Promise((resolve) =>
          new MutationObserver(resolve).observe(list, { childList: true, subtree: true }),
        );
        const start = performance.now();
        set?.call(input, text);
        input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
        await changed;
        times.push(performance.now() - start);
      }
      return times.toSorted((one, other) => one - other)[2];
    });
    expect(took).toBeLessThan(100);
  });
});
