import { describe, expect, inject, it } from 'vitest';
import { seenText } from './seen-text.ts';
import { open } from './settled.ts';
import { startVisits } from './visits.ts';

const url = inject('url');

/** A number of the page with the hint that it opens its card. */
const VALUES = 'main button[title="Vì sao có số này"]';

describe('a count of the register', () => {
  const visit = startVisits();

  it('opens its card by mouse: the rule, what was counted, and from which register', async () => {
    const { page } = visit;
    await open(page, `${url}/?ngay=2020-02-15`);
    await page.getByRole('button', { name: '709', exact: true }).click();
    const card = page.getByRole('dialog', { name: 'Vì sao có số này' });
    await card.getByText('Số đơn vị cấp huyện').waitFor();
    const text = await seenText(card);
    expect(text).toMatch(/Số đếm\s+709/);
    expect(text).toContain('ngày 15/02/2020');
    expect(text).toContain('docs/domain/units-in-time.md');
    expect(text).toMatch(/709 đơn vị/);
    expect(text).toContain('và 704 nữa');
    expect(text).toContain('Không thiếu đơn vị nào');
    await card.getByRole('link', { name: /^Danh mục đơn vị hành chính/ }).waitFor();
  });

  it('is opened by keyboard and gives the focus back', async () => {
    const { page } = visit;
    await open(page, `${url}/don-vi/P04-1?ngay=2020-02-15`);
    const figure = page.getByRole('button', { name: '139 xã', exact: true });
    await figure.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await card.getByText('Số đơn vị: Xã, tỉnh Cao Bằng').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await figure.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await card.getByText('Số đơn vị: Xã, tỉnh Cao Bằng').waitFor();
  });

  it('is taken along as a row with its kind and its rule, and as a question that is answered', async () => {
    const { page } = visit;
    await open(page, `${url}/don-vi/P04-1?ngay=2020-02-15`);
    await page.getByRole('button', { name: '139 xã', exact: true }).click();
    const card = page.getByRole('dialog');
    const csv = decodeURIComponent((await card.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '');
    expect(csv).toMatch(/\r\ntỉnh Cao Bằng,P04-1,UNITS_OF_KIND,COMMUNE,RECORD,COUNTED,2020-02-15,139,/);
    const asked = new URLSearchParams(
      (await card.getByRole('link', { name: 'Xem GraphQL' }).getAttribute('href'))?.split('#')[1],
    );
    const answer = await page.request.post(`${url}/graphql`, {
      data: { query: asked.get('query'), variables: JSON.parse(asked.get('variables') ?? '{}') },
    });
    expect(await answer.json()).toMatchObject({ data: { unitValues: [{ values: [{ value: 139 }] }] } });
  });
});

describe('a value of the diagram', () => {
  const visit = startVisits();

  it('is reached by Tab from its tile, and says what is missing instead of 0', async () => {
    const { page } = visit;
    await open(page, `${url}/don-vi/P04-1?ngay=2020-02-15&chi-so=ty-le-dat-chuan`);
    await page.getByText('Sơ đồ và xếp hạng các đơn vị bên trong').first().click();
    const tile = page
      .getByRole('link', { name: /Hà Quảng/ })
      .filter({ hasText: 'Chưa có số liệu' })
      .first();
    await tile.waitFor();
    await tile.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await card.getByText('Tỷ lệ xã được công nhận').waitFor();
    const text = await seenText(card);
    expect(text).toMatch(/Tính lại\s+Chưa có số liệu/);
    expect(text).toContain('huyện Hà Quảng');
    expect(text).toMatch(/\d+ đơn vị chưa rõ, không tính là 0/);
    expect(text).not.toContain('÷');
  });
});

describe('on a phone', () => {
  const visit = startVisits({ viewport: { width: 360, height: 740 }, hasTouch: true });

  it('a value of the ranking opens its card by touch, from below, and nothing is wider than the screen', async () => {
    const { page } = visit;
    await open(page, `${url}/?ngay=2020-02-15`);
    await page.locator('#ban-do').scrollIntoViewIfNeeded();
    const first = page
      .getByRole('list', { name: /^Xếp theo/ })
      .getByRole('button')
      .first();
    await first.waitFor();
    await first.tap();
    const card = page.getByRole('dialog');
    await card.getByText('Số đơn vị cấp xã').waitFor();
    const box = await card.boundingBox();
    expect([box?.x, box?.width]).toEqual([0, 360]);
    expect(await card.evaluate((sheet) => sheet.scrollWidth <= sheet.clientWidth)).toBe(true);
    await card.getByRole('button', { name: 'Đóng' }).tap();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('a province of the map says why once it is chosen', async () => {
    const { page } = visit;
    await open(page, `${url}/?ngay=2020-02-15`);
    await page.locator('#ban-do').scrollIntoViewIfNeeded();
    await page.getByRole('option', { name: /^Cao Bằng/ }).focus();
    await page.keyboard.press('Home');
    await page.locator('#ban-do').getByRole('button', { name: 'Vì sao có số này' }).tap();
    await page.getByRole('dialog').getByText('Số đơn vị cấp xã').waitFor();
  });
});

describe('every page of counts', () => {
  const visit = startVisits();

  it.each(['/', '/don-vi/P04-1?ngay=2020-02-15', '/so-sanh?don-vi=P04-1&don-vi=P02-1&ngay=2020-02-15'])(
    '%s opens the card of its first count',
    async (path) => {
      const { page } = visit;
      await open(page, url + path);
      const values = page.locator(VALUES);
      await values.first().waitFor();
      expect(await values.count()).toBeGreaterThan(2);
      await values.first().click();
      await page.getByRole('dialog').getByText('Cách tính').waitFor();
    },
  );
});
