import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { seenText } from './seen-text.ts';
import { open } from './settled.ts';
import { startVisits } from './visits.ts';

const url = inject('url');
const visit = startVisits();
let page: Page;

beforeEach(() => {
  page = visit.page;
});

/** Height of a phone's screen less the bar at its foot. */
const SEEN_ON_PHONE = 740 - 52;

describe('the first screen of a commune on a phone', () => {
  it('says what it was, what it became, that nobody decided on it, what was promised and that nothing is reported', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `${url}/don-vi/C01720-1`);
    const answers = page.getByRole('region', { name: 'Trả lời nhanh' });
    const seen = [
      page.getByRole('heading', { level: 1, name: 'Xã Chu Trinh' }),
      page.getByRole('note').getByRole('link', { name: 'phường Tân Giang' }),
      page.getByRole('note').getByText('không thuộc diện công nhận xã nông thôn mới'),
      answers.getByText('Hồ sơ chưa có quyết định nào'),
      answers.getByText('đạt chuẩn nông thôn mới, năm 2020'),
      answers.getByText('Chưa có số liệu'),
    ];
    for (const part of seen) {
      const box = await part.boundingBox();
      expect(box?.y ?? Number.NaN, await seenText(part)).toBeLessThan(SEEN_ON_PHONE);
    }
    expect(await seenText(answers.getByRole('figure'))).toMatch(/^Chỉ tiêu/);
  });

  it('shares the view with its day, and says politely that it is copied', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
    await open(page, `${url}/don-vi/C01720-1?ngay=2020-02-01`);
    await page.getByRole('button', { name: 'Chia sẻ Xã Chu Trinh, ngày 01/02/2020' }).click();
    await page.getByRole('status').filter({ hasText: 'Đã chép địa chỉ' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url}/don-vi/C01720-1?ngay=2020-02-01`);
  });

  it('leads over the merger to what else became the ward', async () => {
    await open(page, `${url}/don-vi/C01720-1`);
    await page.getByRole('heading', { name: 'Dòng thời gian' }).scrollIntoViewIfNeeded();
    const lineage = page.getByRole('list', { name: 'Từ đơn vị nào đến đơn vị nào' });
    await lineage.getByRole('link', { name: 'phường Duyệt Trung' }).waitFor();
    expect(await seenText(lineage.getByRole('listitem').last().getByRole('link'))).toBe('phường Tân Giang');
    expect(await lineage.getByRole('link', { name: 'xã Chu Trinh' }).getAttribute('aria-current')).toBe('page');
  });
});

describe('the figures of a province over time', () => {
  it('are not joined over a merger of its communes', async () => {
    await open(page, `${url}/don-vi/P04-1`);
    const section = page.getByRole('region', { name: 'Diễn biến' });
    await section.waitFor();
    await section.scrollIntoViewIfNeeded();
    await section.getByRole('button', { name: 'Kết quả, 15/02/2020: 20 xã' }).waitFor();
    await section.getByText('Đổi địa giới').first().waitFor();
    await section.getByText('Xem bảng và nguồn').click();
    await section.getByRole('row', { name: /năm 2020 Chỉ tiêu 25 xã/ }).waitFor();
  });
});

describe('a long page', () => {
  it('has one tap to each of its sections', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `${url}/don-vi/P04-1?ngay=2020-02-15`);
    const contents = page.getByRole('navigation', { name: 'Trong trang này' });
    await contents.getByRole('link', { name: /^Xã, phường, thị trấn 161/ }).click();
    const communes = page.getByRole('heading', { name: 'Xã, phường, thị trấn' });
    await expect.poll(async () => (await communes.boundingBox())?.y).toBeLessThan(300);
    expect(page.url()).toContain('ngay=2020-02-15');
  });
});

describe('villages', () => {
  it('come with the lists that name them', async () => {
    await open(page, `${url}/don-vi/C01567-1?ngay=2020-06-01`);
    const section = page.getByRole('region', { name: /^Thôn, xóm/ });
    expect(await section.getByRole('listitem').count()).toBe(9);
    await section.getByText('Danh sách đã dùng').click();
    expect(await section.getByRole('listitem').count()).toBeGreaterThan(9);
  });

  it('are said to be unlisted, never counted as zero, where no list is known', async () => {
    await open(page, `${url}/don-vi/C01720-1?ngay=2020-02-15`);
    const section = page.getByRole('region', { name: /^Thôn, xóm/ });
    await section.getByText('Chưa có danh sách thôn, xóm trong hồ sơ').waitFor();
    expect(await seenText(section)).not.toMatch(/\b0\b/);
  });
});
