import { describe, expect, inject, it } from 'vitest';
import { seenText } from './seen-text.ts';
import { open, settled } from './settled.ts';
import { startVisits } from './visits.ts';

const url = inject('url');
const visit = startVisits();

const PAGES_OF_FIGURES = {
  'the country': '/',
  'a province in 2020': '/don-vi/P04-1?ngay=2020-02-15',
  'a source': '/nguon/cao-bang-2020',
  'the targets of a province': '/chi-tieu?don-vi=P04-1',
  'the conflicts': '/mau-thuan',
};

describe('every figure', () => {
  it.each(Object.entries(PAGES_OF_FIGURES))('of %s opens its card', async (_name, path) => {
    const { page } = visit;
    await open(page, url + path);
    const opened = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('main figure button[popovertarget]')].filter(
        (button) => button.popoverTargetAction !== 'hide' && button.checkVisibility(),
      );
      return buttons.map((button) => {
        button.click();
        const card = document.querySelector<HTMLElement>(':popover-open');
        const hasSource = card?.querySelector('a[href*="/nguon/"]') !== null;
        card?.hidePopover();
        return { says: button.textContent, hasSource: card !== null && hasSource };
      });
    });
    expect(opened.length).toBeGreaterThan(2);
    expect(opened.filter(({ hasSource }) => !hasSource)).toEqual([]);
  });
});

describe('the card of a figure', () => {
  it('opens by keyboard, says why, and gives the focus back', async () => {
    const { page } = visit;
    await open(page, `${url}/nguon/cao-bang-2020`);
    const figure = page.getByRole('button', { name: 'thêm 8 xã', exact: true }).first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await card.getByText('Vì sao có số này').waitFor();
    expect(await card.locator('mark').textContent()).toBe('8');
    expect(await seenText(card)).toMatch(/Chỉ tiêu\s+thêm 8 xã/);
    expect(await seenText(card)).toMatch(/Giữ đúng cho\s+năm 2020/);
    expect(await seenText(card)).toMatch(/Ngày in\s+15\/02\/2020/);
    expect(await seenText(card)).toContain('đây không phải kết quả');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await figure.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('comes from below on a phone and shows who disagrees in place', async () => {
    const { page } = visit;
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `${url}/chi-tieu?don-vi=P04-1&thuoc-do=villages-ntm`);
    await page.getByRole('button', { name: '116 thôn' }).click();
    const card = page.getByRole('dialog');
    const others = card.getByRole('region', { name: 'nguồn khác nhau' });
    await others.waitFor();
    expect(await seenText(others)).toContain('40 thôn');
    const box = await card.boundingBox();
    expect([box?.x, box?.width]).toEqual([0, 360]);
    await others.getByRole('link', { name: 'Xem mâu thuẫn' }).click();
    await settled(page);
    expect(await seenText(page.locator('main h1'))).toBe('Mâu thuẫn');
  });

  it('is taken along as a sentence, a row and a question', async () => {
    const { page } = visit;
    await open(page, `${url}/nguon/cao-bang-2020?ngay=2020-02-15`);
    await page.getByRole('button', { name: 'thêm 8 xã', exact: true }).first().click();
    const card = page.getByRole('dialog');
    await card.getByText('Trích dẫn').click();
    const link = await card.getByRole('textbox', { name: 'Liên kết, có ngày' }).inputValue();
    expect(link).toBe(`${url}/nguon/cao-bang-2020?ngay=2020-02-15#S0-03`);
    expect(await card.getByRole('textbox', { name: 'Một câu, tiếng Việt' }).inputValue()).toMatch(/8 xã.*15\/02\/2020/);
    expect(await card.getByRole('textbox', { name: 'BibTeX' }).inputValue()).toContain('@misc{ntmatlas-S0-03');
    const csv = decodeURIComponent((await card.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '');
    expect(csv).toMatch(/\r\nS0-03,TARGET,tỉnh Cao Bằng,communes-ntm,INCREASE_BY,8,/);
    const asked = new URLSearchParams(
      (await card.getByRole('link', { name: 'Xem GraphQL' }).getAttribute('href'))?.split('#')[1],
    );
    const answer = await page.request.post(`${url}/graphql`, {
      data: { query: asked.get('query'), variables: JSON.parse(asked.get('variables') ?? '{}') },
    });
    expect(await answer.json()).toMatchObject({ data: { claim: { key: 'S0-03' } } });
  });
});

describe('every page', () => {
  it.each(['/', '/nguon', '/chi-tieu?ky=2020', '/mau-thuan', '/bo-tieu-chi'])(
    '%s hands its own question over, and it is answered',
    async (path) => {
      const { page } = visit;
      await open(page, url + path);
      const foot = page.getByRole('complementary', { name: 'Trang này là một câu hỏi' });
      const href = await foot.getByRole('link', { name: 'Xem GraphQL' }).getAttribute('href');
      const asked = new URLSearchParams(href?.split('#')[1]);
      const answer = await page.request.post(`${url}/graphql`, {
        data: { query: asked.get('query'), variables: JSON.parse(asked.get('variables') ?? '{}') },
      });
      expect(await answer.json()).not.toHaveProperty('errors');
    },
  );
});

describe('the board of targets', () => {
  it('finds a unit without diacritics and ticks its eight communes off one by one', async () => {
    const { page } = visit;
    await open(page, `${url}/chi-tieu`);
    await page.getByRole('textbox', { name: 'Đơn vị' }).fill('cao bang');
    await page
      .getByRole('list', { name: 'Chọn đơn vị' })
      .getByRole('link', { name: /^Tỉnh Cao Bằng/ })
      .click();
    await expect.poll(() => page.url()).toContain('don-vi=P04-1');
    await settled(page);
    await page.getByText('Từng đơn vị (8)').click();
    const row = page.getByRole('row').filter({ hasText: 'Lương Can' });
    await row.waitFor();
    expect(await seenText(row)).toMatch(/Chưa rõ.*«Lương Can, huyện Thông Nông».*huyện Hà Quảng.*xã Thông Nông/s);
  });

  it('draws no target as a filled bar and names the figure that is missing', async () => {
    const { page } = visit;
    await open(page, `${url}/chi-tieu?don-vi=P04-1&ky=2020`);
    const target = page.getByRole('figure', { name: /12 tiêu chí/ }).first();
    expect(await seenText(target)).toMatch(/Chưa rõ\s+Chưa có số liệu “Số tiêu chí bình quân mỗi xã”/);
    const picture = target.getByRole('img', { name: /kết quả: Chưa có số liệu/ });
    expect(await picture.locator('circle').count()).toBe(0);
    expect(await picture.locator('path').evaluate((diamond) => getComputedStyle(diamond).strokeWidth)).toBe('2px');
  });
});
