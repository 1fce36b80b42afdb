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

const shapes = () => page.getByRole('listbox').getByRole('option');

async function openMap(address: string): Promise<void> {
  await open(page, address);
  await page.getByRole('heading', { name: 'Bản đồ theo ngày' }).scrollIntoViewIfNeeded();
  await shapes().first().waitFor();
}

describe('a visitor reads the map', () => {
  it('crosses 1 July 2025 by keyboard: 63 provinces become 34, the district tier is gone, and the address says so', async () => {
    await openMap(`${url}/?ngay=2025-06-30`);
    expect(await shapes().count()).toBe(63);
    await page.getByRole('list', { name: 'Các cấp vào ngày này' }).getByText('Cấp huyện').waitFor();
    await page.getByRole('slider', { name: 'Ngày trên bản đồ' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shapes().count()).toBe(34);
    expect(page.url()).toContain('ngay=2025-07-01');
    await settled(page);
    const tiers = page.getByRole('list', { name: 'Các cấp vào ngày này' }).getByRole('listitem');
    await expect.poll(() => seenTexts(tiers)).toEqual(['34 Tỉnh, thành phố', '3.321 Cấp xã']);
    await page.reload();
    await shapes().first().waitFor();
    expect(await shapes().count()).toBe(34);
  });

  it('goes from province to province by arrow keys and opens one', async () => {
    await openMap(`${url}/?ngay=2025-07-01`);
    await shapes().and(page.locator('[tabindex="0"]')).focus();
    await page.keyboard.press('ArrowDown');
    const name = await page.locator(':focus').getAttribute('aria-label');
    expect(name).toMatch(/, [\d.]+$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await seenText(page.locator('main h1'))).toContain(name?.split(',')[0] ?? 'a province');
    expect(page.url()).toContain('ngay=2025-07-01');
  });

  it('finds the same numbers in the table as on the map', async () => {
    await openMap(`${url}/?ngay=2025-06-30`);
    await page.getByText('Bảng số liệu').click();
    const rows = page.getByRole('table', { name: /ngày 30\/06\/2025/ }).locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(63);
    const inTable = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent).join(', ')),
    );
    const onMap = await shapes().evaluateAll((all) => all.map((shape) => shape.getAttribute('aria-label')));
    expect(inTable.toSorted()).toEqual(onMap.toSorted());
    const total = inTable.reduce((sum, row) => sum + Number(row.split(', ').at(-1)?.replace('.', '')), 0);
    expect(total).toBe(10_035);
  });

  it('hatches what nobody recorded, says so, and never shows it as 0', async () => {
    await openMap(`${url}/?ngay=2019-06-30&chi-so=ty-le-dat-chuan`);
    const unknown = await shapes().evaluateAll((all) =>
      all
        .filter((shape) => shape.getAttribute('style')?.includes('url('))
        .map((shape) => shape.getAttribute('aria-label')),
    );
    expect(unknown.length).toBeGreaterThan(50);
    for (const name of unknown) expect(name).toContain('Chưa có số liệu');
    expect(await seenText(page.locator('#ban-do'))).toContain('Chưa đủ số liệu');
  });

  it('narrows the map by its legend, and the address keeps the choice', async () => {
    await openMap(`${url}/?ngay=2025-06-30`);
    await page.getByRole('button', { name: /^từ/ }).click();
    expect(page.url()).toContain('buoc=4');
    const lit = () => shapes().evaluateAll((all) => all.filter((shape) => !shape.hasAttribute('data-muted')).length);
    await expect.poll(lit).toBeLessThan(30);
    const before = await lit();
    await page.reload();
    await shapes().first().waitFor();
    expect(await lit()).toBe(before);
  });
});

it('a visitor finds sources, measures and rule books by the same box as units', async () => {
  await open(page, `${url}/tim?q=tieu+chi`);
  await page.getByRole('list', { name: 'Bộ tiêu chí' }).getByRole('link').first().waitFor();
  await page.getByRole('list', { name: 'Chỉ số' }).getByRole('link').first().waitFor();
  await open(page, `${url}/tim?q=cao+bang`);
  await page.getByRole('list', { name: 'Nguồn' }).getByRole('link').first().click();
  await settled(page);
  expect(page.url()).toContain('/nguon/');
});

it('a visitor compares the units of a province as tiles, told that it is no map', async () => {
  await open(page, `${url}/don-vi/P04-1?ngay=2025-06-30`);
  await page.getByText('Sơ đồ và xếp hạng các đơn vị bên trong').click();
  const tiles = page.getByRole('list', { name: /Số xã, phường, thị trấn, ngày 30\/06\/2025/ }).getByRole('link');
  await tiles.first().waitFor();
  expect(await tiles.count()).toBe(10);
  await page.getByText('Sơ đồ, không phải bản đồ').waitFor();
  await page.getByRole('link', { name: 'Xếp hạng' }).click();
  expect(page.url()).toContain('xem=hang');
  await page.getByRole('list', { name: /^Xếp theo/ }).waitFor();
});
