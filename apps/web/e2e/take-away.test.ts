import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { open } from './settled.ts';
import { startVisits } from './visits.ts';

const url = inject('url');
const visit = startVisits();
const BOARD = '/chi-tieu?don-vi=P04-1&ky=2020&ngay=2025-06-30';

async function take(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const menu = page.getByRole('list', { name: 'Tải về: Chỉ tiêu – Việt Nam' });
  if (!(await menu.isVisible())) await page.locator('summary', { hasText: 'Tải về' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('the targets of a province taken along', () => {
  it('as a workbook of three sheets, with as many rows as on screen, numbers as numbers', async () => {
    const { page } = visit;
    await open(page, url + BOARD);
    const onScreen = await page.locator('main figure').count();
    const { name, bytes } = await take(page, 'Excel');
    expect(name).toBe('viet-nam_chi-tieu_2025-06-30.xlsx');
    const parts = unzipSync(bytes);
    const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
    expect([...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, sheet]) => sheet)).toEqual([
      'Dữ liệu',
      'Nguồn',
      'Ghi chú',
    ]);
    const rows = [...text('xl/worksheets/sheet1.xml').matchAll(/<row .*?<\/row>/gs)].map(([row]) => row);
    expect(rows).toHaveLength(onScreen + 1);
    // Column H is the value: a bare number, where a text would say so by its type.
    const values = rows.slice(1).flatMap((row) => row.match(/<c r="H\d+"[^>]*>/) ?? []);
    expect(values.filter((cell) => /t="(s|str|inlineStr)"/.test(cell))).toEqual([]);
    expect(text('xl/sharedStrings.xml') + text('xl/worksheets/sheet1.xml')).toContain('TARGET');
  });

  it('as CSV that a spreadsheet reads with its diacritics', async () => {
    const { page } = visit;
    await open(page, url + BOARD);
    const { name, bytes } = await take(page, 'CSV');
    expect(name).toBe('viet-nam_chi-tieu_2025-06-30.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString().slice(1)).toMatch(/^key,kind,data,unit,measure_code/);
    expect(bytes.toString()).toContain(',TARGET,RECORD,');
  });
});

describe('on paper', () => {
  it('a commune says its parents and where it can be seen again', async () => {
    const { page } = visit;
    await open(page, `${url}/don-vi/C01720-1?ngay=2019-12-31`);
    await page.getByRole('heading', { name: 'Nguồn nói về đơn vị này' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(`Xem lại tại ${url}/don-vi/C01720-1?ngay=2019-12-31`).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'tỉnh Cao Bằng' }).first().isVisible()).toBe(true);
  });
});
