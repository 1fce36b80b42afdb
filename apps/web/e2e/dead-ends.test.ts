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

const heading = () => seenText(page.locator('main h1'));

describe('addresses that lead nowhere', () => {
  it.each([
    ['/khong-co-trang-nay', 'Không có trang này'],
    ['/don-vi/X99-1', 'Không tìm thấy đơn vị này'],
    ['/nguon/khong-co', 'Không tìm thấy nguồn này'],
  ])('%s offers the next step', async (path, title) => {
    visit.expectStatus(404);
    await open(page, url + path);
    expect(await heading()).toBe(title);
    await page.getByRole('main').getByRole('link', { name: 'Tìm đơn vị' }).click();
    await settled(page);
    expect(await heading()).toBe('Tìm trong hồ sơ');
  });

  it('says which days can be asked for', async () => {
    visit.expectStatus(400);
    await open(page, `${url}/don-vi/P04-1?ngay=1999-01-01`);
    await page
      .getByRole('alert')
      .getByText(/từ 01\/01\/2019 đến/)
      .waitFor();
    await page.getByRole('link', { name: 'Xem vào hôm nay' }).click();
    await settled(page);
    expect(await heading()).toBe('Tỉnh Cao Bằng');
  });
});

describe('an address whose day is not a day', () => {
  it('shows today and says so', async () => {
    await open(page, `${url}/don-vi/P04-1?ngay=2020-13-45`);
    await page.getByRole('alert').getByText('“2020-13-45” không phải là một ngày').waitFor();
    expect(await heading()).toBe('Tỉnh Cao Bằng');
  });
});
