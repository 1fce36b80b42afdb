import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { seenText } from './seen-text.ts';
import { open, settled } from './settled.ts';
import { startVisits } from './visits.ts';

const url = inject('url');
const visit = startVisits();
let page: Page;

beforeEach(() => {
  page = visit.page;
});

const terms = () => page.locator('main dt');

describe('the glossary', () => {
  it('lists at least sixty terms under their parts and finds one without diacritics', async () => {
    await open(page, `${url}/thuat-ngu`);
    expect(await terms().count()).toBeGreaterThanOrEqual(60);
    await page.getByRole('searchbox').pressSequentially('no dong xay dung', { delay: 10 });
    await expect.poll(() => terms().count()).toBe(1);
    expect(await seenText(terms())).toContain('nợ đọng xây dựng cơ bản');
    await expect.poll(() => page.url()).toContain('q=no+dong+xay+dung');
    await page.reload();
    await settled(page);
    expect(await terms().count()).toBe(1);
  });

  it('finds the terms of a legal text and says which of them nobody has checked', async () => {
    await open(page, `${url}/thuat-ngu?q=800%2FQD-TTg`);
    expect(await seenText(page.locator('main dl'))).toContain('Quyết định 800/QĐ-TTg năm 2010 chưa kiểm chứng');
    await open(page, `${url}/thuat-ngu?q=zzz`);
    expect(await seenText(page.getByRole('status'))).toBe('Không có thuật ngữ nào chứa “zzz”');
  });

  it('opens at the term that its address names, in English too', async () => {
    await open(page, `${url}/thuat-ngu?lang=en#star-rank`);
    const entry = page.locator('#star-rank');
    await expect
      .poll(() => entry.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
      .toBeLessThan(150);
    expect(await seenText(entry)).toMatch(/^star rank hạng sao\s+A rank of one to five stars/);
  });
});

describe('a word on a page', () => {
  const word = () => page.getByRole('region', { name: 'Trả lời nhanh' }).getByRole('button', { name: 'Công nhận' });
  const card = () => page.locator('[role=note]:popover-open');

  it('opens its meaning with the text behind it, closes by Esc, and leads to the glossary', async () => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await open(page, `${url}/don-vi/C01720-1?ngay=2020-02-15`);
    expect(scripts.filter((address) => /\/term-meaning-/.test(address))).toEqual([]);
    await word().click();
    await card().getByText('Danh hiệu bắt đầu và kết thúc bằng một văn bản').waitFor();
    expect(await seenText(card())).toContain('Văn bản: Quyết định 18/2022/QĐ-TTg ngày 02/08/2022');
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    await word().click();
    await card().getByRole('link', { name: 'Mọi thuật ngữ' }).click();
    await settled(page);
    expect(page.url()).toContain('/thuat-ngu?ngay=2020-02-15#recognition');
  });

  it('opens by a tap on a phone, inside the screen', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `${url}/mau-thuan`);
    await page.getByRole('button', { name: 'Khác con số' }).first().click();
    const box = await card().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  });

  it.each([
    ['/chi-tieu', 'ít nhất, khoảng, thêm'],
    ['/bo-tieu-chi/COMMUNE_NTM_2016', 'mức đạt chuẩn'],
    ['/san-pham', 'hết hiệu lực'],
  ])('is explained at %s: %s', async (path, name) => {
    await open(page, url + path);
    await page.getByRole('button', { name }).first().click();
    await expect.poll(async () => (await seenText(card())).length).toBeGreaterThan(40);
  });
});
