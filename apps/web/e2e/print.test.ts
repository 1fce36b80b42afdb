import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { seenText } from './seen-text.ts';
import { open } from './settled.ts';
import { startVisits } from './visits.ts';

const url = inject('url');
const visit = startVisits();

/** Smallest type that is read on paper without a glass: 8 points, in CSS pixels. */
const LEAST_TYPE_PX = (8 * 96) / 72;

/** Opens a page as it is when its print begins: all that waits for the reader has come. */
async function openForPrint(page: Page, path: string): Promise<void> {
  await open(page, url + path);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.getByRole('heading', { name: /^(Nguồn nói về đơn vị này|Sources that speak of this unit)/ }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
}

/** Sheets of the page as its own print styles set them. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What is printed smaller than the least type. */
function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const small: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      if (!parentElement?.checkVisibility({ visibilityProperty: true }) || textContent?.trim() === '') continue;
      if (parentElement.closest('.visually-hidden')) continue;
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
      if (size < least - 0.01) small.push(`${size} px: ${textContent}`);
    }
    return small;
  }, LEAST_TYPE_PX);
}

describe('the page of a commune on paper', () => {
  it.each([
    ['as of a day', '/don-vi/C01720-1?ngay=2020-02-15', '15/02/2020'],
    ['as of today', '/don-vi/C01720-1', /\d{2}\/\d{2}\/\d{4}/],
    ['in English', '/don-vi/C01720-1?ngay=2020-02-15&lang=en', '15/02/2020'],
  ])('is one sheet A4 with its name, day, sources and address, in type that can be read, %s', async (_, path, day) => {
    const { page } = visit;
    await openForPrint(page, path);
    expect(await sheetsOf(page)).toBe(1);
    expect(await smallTexts(page)).toEqual([]);
    expect(await seenText(page.getByRole('banner'))).toMatch(day);
    const main = page.getByRole('main');
    expect(await seenText(main)).toContain('Xã Chu Trinh');
    expect(await seenText(main)).toContain('Mục tiêu xây dựng nông thôn mới năm 2020 của tỉnh Cao Bằng');
    const address = new URL(path, url);
    expect(await seenText(page.getByRole('contentinfo'))).toContain(url + address.pathname);
    expect(await seenText(page.getByRole('contentinfo'))).toContain(address.searchParams.get('ngay') ?? 'ngay=');
  });

  it('has nothing to press', async () => {
    const { page } = visit;
    await openForPrint(page, '/don-vi/C01720-1?ngay=2020-02-15');
    const ways = page.getByRole('navigation').or(page.getByRole('search'));
    expect(await ways.and(page.locator('header *, footer *')).count()).toBe(0);
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^(Chia sẻ|Xem thêm|Tải về|Hôm nay)/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /^So sánh/ }).count()).toBe(0);
  });
});
