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

describe('figures of a unit', () => {
  it('stand by measure, the newest first, and every earlier value opens its own source', async () => {
    await open(page, url);
    await page.getByText('Số liệu cả nước').click();
    const results = page.getByRole('region', { name: 'Kết quả', exact: true });
    const communes = results.getByRole('figure', { name: /^Kết quả Xã đạt chuẩn nông thôn mới, tháng 6\/2025/ });
    await communes.waitFor();
    expect(await seenText(communes)).toContain('6.084 xã');
    const earlier = communes.getByRole('table', { name: 'Các lần trước' });
    const times = () => seenTexts(earlier.getByRole('rowheader'));
    await expect.poll(async () => (await times())[0]).toBe('tháng 6/2023');
    await communes.getByRole('button', { name: /Xem thêm/ }).click();
    expect((await times()).at(-1)).toBe('tháng 11/2017');
    await earlier.getByRole('button', { name: '2.884 xã' }).click();
    await page.getByRole('dialog').getByRole('link').waitFor();
  });

  it('fold what is said without a number, and never take what a year adds for a total', async () => {
    await open(page, `${url}/don-vi/P20-1?ngay=2020-02-15`);
    const results = page.getByRole('region', { name: 'Kết quả' });
    await results.getByRole('button', { name: 'thêm 13 xã', exact: true }).waitFor();
    const worded = results.getByRole('figure', { name: /Triển khai chương trình/ });
    expect(await worded.count()).toBe(0);
    await results.getByText('Lời văn không nêu số').click();
    await worded.waitFor();
  });

  it('lead from a new unit to those of the units that it was made from', async () => {
    await open(page, `${url}/don-vi/C01318-2`);
    await page.getByText('Số liệu trước đó đứng tên đơn vị cũ').waitFor();
    await page.getByRole('note').getByRole('link', { name: 'xã Yên Thổ' }).click();
    await settled(page);
    expect(page.url()).toContain('/don-vi/C01318-1?ngay=2025-06-30');
    await page.getByRole('region', { name: 'Trả lời nhanh' }).getByText('đạt chuẩn nông thôn mới, năm').waitFor();
  });
});

describe('sources', () => {
  it('list all that one of them says, with its units on its own day', async () => {
    await open(page, `${url}/nguon`);
    await page.getByRole('link', { name: 'Mục tiêu xây dựng nông thôn mới năm 2020 của tỉnh Cao Bằng' }).click();
    await settled(page);
    const slug = new URL(page.url()).pathname.split('/').at(-1);
    const query = `{ source(slug: "${slug}") { targets { totalCount } observations { totalCount } } }`;
    const { data } = await (await page.request.post(`${url}/graphql`, { data: { query } })).json();
    const said = data.source.targets.totalCount + data.source.observations.totalCount;
    expect(said).toBeGreaterThan(20);
    const figures = page.getByRole('region', { name: 'Số liệu', exact: true });
    const saidAgain = await figures.getByRole('button', { name: /^Nhắc lại/ }).count();
    expect(saidAgain).toBe(1);
    expect((await figures.getByRole('figure').count()) + saidAgain).toBe(said);
    await figures.getByRole('link', { name: 'xã Quảng Hưng' }).first().click();
    await settled(page);
    expect(page.url()).toContain('ngay=2020-02-15');
    await page.getByRole('link', { name: 'huyện Quảng Uyên', exact: true }).waitFor();
  });
});
