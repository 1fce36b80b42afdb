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

const heading = () => seenText(page.locator('main h1'));
const mainText = () => seenText(page.locator('main'));

/** Chooses one of the marked days in the day panel. */
async function goToDay(label: RegExp): Promise<void> {
  await page.getByRole('button', { name: /Đang xem/ }).click();
  await page.getByRole('button', { name: label }).click();
  await settled(page);
}

describe('a visitor looks for one commune', () => {
  it('finds it without diacritics, sees a target and not a result, reads the words, and follows it through the merger', async () => {
    await open(page, url);
    await page.getByRole('searchbox').fill('chu trinh');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /Xã Chu Trinh/ }).click();
    await settled(page);
    expect(await heading()).toBe('Xã Chu Trinh');
    expect(await mainText()).toContain('không còn tồn tại vào ngày');

    await goToDay(/01\/02\/2020/);
    expect(page.url()).toContain('ngay=2020-02-01');
    const figure = page.getByRole('figure').filter({ hasText: 'đạt chuẩn nông thôn mới' });
    expect(await seenText(figure)).toMatch(/^Chỉ tiêu/);
    expect(await mainText()).toContain('Chưa có số liệu');
    await page.getByRole('region', { name: 'Trả lời nhanh' }).getByText('Chưa có số liệu').waitFor();

    await figure.getByRole('button', { name: /^Nguồn/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Chu Trinh, thành phố Cao Bằng').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').getByText('Chu Trinh, thành phố Cao Bằng').waitFor({ state: 'hidden' });

    await goToDay(/01\/07\/2025/);
    const notice = page.getByRole('note').filter({ hasText: 'không còn tồn tại vào ngày 01/07/2025' });
    await notice.getByRole('link', { name: 'phường Tân Giang' }).waitFor();
    expect(await seenText(notice)).toContain('toàn bộ');

    const answers = page.getByRole('region', { name: 'Trả lời nhanh' });
    const before = [await seenText(notice), await seenText(answers)];
    await page.reload();
    await settled(page);
    expect([await seenText(notice), await seenText(answers)]).toEqual(before);

    await notice.getByRole('link', { name: 'phường Tân Giang' }).click();
    await settled(page);
    expect(await heading()).toBe('Phường Tân Giang');
    expect(page.url()).toContain('ngay=2025-07-01');
  });

  it('tells homonyms apart by parent and life span, former units included', async () => {
    await open(page, `${url}/tim?q=duc+long`);
    const results = page.getByRole('list', { name: /duc long/ }).getByRole('listitem');
    const texts = await seenTexts(results);
    expect(texts.filter((text) => text.includes('Cao Bằng')).length).toBeGreaterThanOrEqual(3);
    expect(
      texts.some((text) => /Xã Đức Long\s+không còn tồn tại\s+thuộc huyện Ho.+ An, tỉnh Cao Bằng/.test(text)),
    ).toBe(true);
    expect(texts.every((text) => /đến nay|đến hết \d{2}\/\d{2}\/\d{4}/.test(text))).toBe(true);
    await page.getByRole('link', { name: 'Cấp tỉnh' }).click();
    await page.getByText('Không thấy “duc long”').waitFor();
    await page.goBack();
    await expect.poll(() => results.count()).toBe(texts.length);
  });

  it('searches while typing and keeps what is typed in the address', async () => {
    await open(page, `${url}/tim`);
    await page.getByRole('searchbox').pressSequentially('tan giang', { delay: 20 });
    await page
      .getByRole('link', { name: /Phường Tân Giang/ })
      .first()
      .waitFor();
    await expect.poll(() => page.url()).toContain('q=tan+giang');
    expect(await page.getByRole('searchbox').inputValue()).toBe('tan giang');
  });
});

describe('a province through time', () => {
  it('shows its districts in 2020 and none today', async () => {
    await open(page, `${url}/don-vi/P04-1?ngay=2020-02-15`);
    await page.getByRole('list', { name: /Huyện/ }).getByRole('link', { name: 'huyện Quảng Uyên' }).waitFor();
    await page.getByRole('button', { name: 'Hôm nay' }).first().click();
    await settled(page);
    expect(page.url()).not.toContain('ngay');
    expect(await page.getByRole('heading', { name: /^Huyện/ }).count()).toBe(0);
    expect(await mainText()).not.toContain('Cấp huyện');
  });

  it('tells a merger into a unit that was there before from its birth', async () => {
    await open(page, `${url}/don-vi/C01399-1?ngay=2020-03-01`);
    const events = page.getByRole('list', { name: 'Dòng thời gian' }).locator(':scope > li');
    expect(await seenText(events.first())).toMatch(/^01\/02\/2020\s+Nhập thêm\s+xã Nà Sác/);
  });

  it('opens its long list of communes page by page', async () => {
    await open(page, `${url}/don-vi/P04-1?ngay=2020-02-15`);
    const rows = page.getByRole('list', { name: /^Xã, phường/ }).getByRole('listitem');
    const communes = page.getByRole('region', { name: /^Xã, phường/ });
    await expect.poll(() => rows.count()).toBe(20);
    await communes.getByRole('button', { name: /Xem thêm/ }).click();
    await expect.poll(() => rows.count()).toBe(100);
    await communes.getByRole('button', { name: /Xem thêm/ }).click();
    await expect.poll(() => rows.count()).toBe(161);

    await rows.last().getByRole('link').first().click();
    await settled(page);
    await page.goBack();
    await communes.getByRole('button', { name: /Xem thêm/ }).click();
    await expect.poll(() => rows.count()).toBe(161);
  });

  it('goes back and forward to the same views', async () => {
    await open(page, `${url}/don-vi/P04-1?ngay=2020-02-15`);
    await page.getByRole('link', { name: 'huyện Hạ Lang', exact: true }).click();
    await settled(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole('link', { name: 'xã Cô Ngân' }).click();
    await settled(page);
    expect(await heading()).toBe('Xã Cô Ngân');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.goBack();
    await settled(page);
    expect(await heading()).toBe('Huyện Hạ Lang');
    await page.goForward();
    await settled(page);
    expect(await heading()).toBe('Xã Cô Ngân');
    expect(await page.title()).toContain('Xã Cô Ngân');
  });

  it('returns to the place on the page from which a link was followed', async () => {
    await open(page, `${url}/don-vi/P04-1?ngay=2020-02-15`);
    const link = page.getByRole('link', { name: 'huyện Hạ Lang', exact: true });
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(0);
    await link.click();
    await settled(page);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
  });

  it('returns to the place on the page when it is reloaded, though its parts come one by one', async () => {
    await open(page, `${url}/don-vi/P04-1?ngay=2020-02-15`);
    const lastPart = page.locator('main section').last();
    await expect
      .poll(async () => {
        await lastPart.scrollIntoViewIfNeeded();
        return page.evaluate(() => scrollY);
      })
      .toBeGreaterThan(2000);
    const place = await page.evaluate(() => scrollY);
    await page.reload();
    await settled(page);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
  });

  it('keeps page and day when the language changes', async () => {
    await open(page, `${url}/don-vi/C01720-1?ngay=2020-02-15`);
    await page.getByRole('link', { name: 'EN', exact: true }).click();
    await page.getByText('meets the new-rural standard').first().waitFor();
    expect(page.url()).toContain('ngay=2020-02-15');
    expect(page.url()).toContain('lang=en');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await heading()).toBe('Xã Chu Trinh');
  });
});

describe('the API explorer', () => {
  it('answers its first query without the internet', async () => {
    await open(page, url);
    // By keyboard: under a mouse the foot of the page still moves while what is above it comes.
    await page.getByRole('link', { name: 'GraphQL', exact: true }).press('Enter');
    await page.getByText('query ChuTrinh').first().waitFor();
    await page.getByRole('button', { name: /Execute/ }).click();
    await page.getByText('phường Tân Giang').waitFor();
  });
});
