import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { open } from './settled.ts';
import { startVisits } from './visits.ts';

const url = inject('url');
const visit = startVisits();
const BOARD = '/chi-tieu?don-vi=P04-1&ky=2020&ngay=2025-06-30';

interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

async function take(page: Page, format: string, what = 'Chỉ tiêu – Việt Nam'): Promise<Taken> {
  const menu = page.locator(`ul[aria-label^="Tải về: ${what}"]`);
  const opener = page.locator(`summary[aria-label^="Tải về: ${what}"]`);
  await opener.scrollIntoViewIfNeeded();
  if (!(await menu.isVisible())) await opener.click();
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

describe('a table as a picture', () => {
  it('holds every row of the board in words, with its day, its source and where to see it again', async () => {
    const { page } = visit;
    await open(page, url + BOARD);
    const onScreen = await page.locator('main figure').count();
    const { name, bytes } = await take(page, 'Bảng SVG');
    expect(name).toBe('viet-nam_chi-tieu_2025-06-30.svg');
    const svg = bytes.toString();
    expect(svg.match(/>Chỉ tiêu<\/text>/g)).toHaveLength(onScreen);
    expect(svg).not.toContain('TARGET');
    expect(svg).toContain('Ngày: 30/06/2025');
    expect(svg).toContain('Nguồn: ');
    expect(svg.replaceAll(/<[^>]+>\s*/g, '')).toContain(url + BOARD.replaceAll('&', '&amp;'));
  });

  it('comes in pixels too', async () => {
    const { page } = visit;
    await open(page, url + BOARD);
    const { name, bytes } = await take(page, 'Bảng PNG');
    expect(name).toBe('viet-nam_chi-tieu_2025-06-30.png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(900);
  });
});

describe('taken along as CSV', () => {
  const rowsOf = (csv: Buffer) => csv.toString().trim().split('\r\n').slice(1);

  it('the headline figures of the country are results with their source, as many as on screen', async () => {
    const { page } = visit;
    await open(page, `${url}/?ngay=2025-06-30`);
    const figures = page.getByRole('region', { name: 'Kết quả mới nhất của cả nước' }).getByRole('figure');
    const { bytes } = await take(page, 'CSV', 'Kết quả mới nhất của cả nước – Việt Nam');
    expect(await figures.count()).toBeGreaterThan(0);
    expect(rowsOf(bytes)).toHaveLength(await figures.count());
    for (const row of rowsOf(bytes)) expect(row).toMatch(/,REPORTED,RECORD,/);
  });

  it('an account has a row for each bar, and no number where no source states one', async () => {
    const { page } = visit;
    await open(page, `${url}/doi-chieu?don-vi=P20-1&thuoc-do=communes-ntm&tu=2019&den=2020`);
    const bars = page.getByRole('list', { name: 'Từng bước', exact: true }).locator('> li');
    const { bytes } = await take(page, 'CSV', 'Từng bước');
    expect(rowsOf(bytes)).toHaveLength(await bars.count());
    expect(rowsOf(bytes)[0]).toMatch(/,REPORTED,RECORD,61,/);
    expect(rowsOf(bytes).filter((row) => /,RECORD,0,/.test(row))).toEqual([]);
  });

  it('what became of a commune has a row for each change, with the identities on both sides', async () => {
    const { page } = visit;
    await open(page, `${url}/don-vi/C01720-1?ngay=2019-12-31`);
    const { bytes } = await take(page, 'CSV', 'Từ đơn vị nào đến đơn vị nào – xã Chu Trinh');
    expect(rowsOf(bytes).length).toBeGreaterThan(0);
    for (const row of rowsOf(bytes)) expect(row).toMatch(/^C\d+-\d+,.*,REGISTER,\d{4}-\d\d-\d\d,.*C\d+-\d+,/);
  });

  it('the districts of a province keep the zeros of their codes', async () => {
    const { page } = visit;
    await open(page, `${url}/don-vi/P04-1?ngay=2019-12-31`);
    const { bytes } = await take(page, 'CSV', 'Huyện, thị xã, thành phố, quận – tỉnh Cao Bằng');
    const districts = page.getByRole('list', { name: 'Huyện, thị xã, thành phố, quận', exact: true });
    expect(rowsOf(bytes)).toHaveLength(await districts.getByRole('listitem').count());
    for (const row of rowsOf(bytes)) expect(row).toMatch(/^"0\d\d",D\d+-1,/);
  });
});

describe('the live link of a table', () => {
  it.each([
    ['the targets of the board', BOARD, 'Chỉ tiêu – Việt Nam'],
    ['the targets of a unit', '/don-vi/P04-1?ngay=2020-02-15', 'Chỉ tiêu – tỉnh Cao Bằng'],
    ['the units below a unit', '/don-vi/P04-1?ngay=2019-12-31', 'Huyện, thị xã, thành phố, quận – tỉnh Cao Bằng'],
  ])('gives %s as the file does, byte for byte, on the same day', async (_table, address, what) => {
    const { page } = visit;
    await open(page, url + address);
    const { bytes } = await take(page, 'CSV', what);
    const menu = page.locator('details[open]').filter({ has: page.locator(`ul[aria-label^="Tải về: ${what}"]`) });
    const link = await menu.getByRole('textbox', { name: 'Liên kết Excel' }).inputValue();
    const answer = await fetch(link);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe(bytes.toString());
  });
});

describe('a page to cite', () => {
  it('gives a sentence in both languages and an entry, with its day and the revision of the record', async () => {
    const { page } = visit;
    await open(page, `${url}/don-vi/C01720-1?ngay=2020-02-15`);
    const revision = /Bản ghi số ([\d.]+)/.exec((await page.locator('footer').textContent()) ?? '')?.[1];
    await page.getByText('Trích dẫn trang này').click();
    const permalink = `${url}/don-vi/C01720-1?ngay=2020-02-15`;
    const vi = await page.getByRole('textbox', { name: 'Một câu, tiếng Việt' }).inputValue();
    expect(vi).toContain(
      `“Xã Chu Trinh”, NTM Atlas, số liệu tại ngày 15/02/2020, bản ghi số ${revision}, ${permalink}`,
    );
    const en = await page.getByRole('textbox', { name: 'Một câu, tiếng Anh' }).inputValue();
    expect(en).toContain(`as of 15/02/2020, revision ${revision}, ${permalink}`);
    const entry = await page.getByRole('textbox', { name: 'BibTeX' }).inputValue();
    expect(entry).toContain(`url = {${permalink}}`);
  });
});

describe('the whole dataset', () => {
  it('is one press away from the sources', async () => {
    const { page } = visit;
    await open(page, `${url}/nguon`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải cả bộ dữ liệu (zip)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^ntm-atlas_record_\d+\.zip$/);
    expect(Object.keys(unzipSync(await readFile(await download.path())))).toContain('datapackage.json');
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

  it('a page bears a code of 2 cm at its top right, which the screen neither shows nor loads', async () => {
    const { page } = visit;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page, `${url}/don-vi/C01720-1?ngay=2020-02-15`);
    const code = page.locator('img[alt="Mã QR mở lại trang này"]');
    expect(await code.isVisible()).toBe(false);
    expect(asked).not.toContain('/ma-qr.svg');
    await page.pdf({ format: 'A4' });
    expect(asked).toContain('/ma-qr.svg');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const box = await code.boundingBox();
    const endOfTitle = await page.locator('main h1').evaluate((title) => {
      const letters = document.createRange();
      letters.selectNodeContents(title);
      return letters.getBoundingClientRect().right;
    });
    expect(Math.round(((box?.width ?? 0) / 96) * 25.4)).toBe(20);
    expect(box?.x).toBeGreaterThanOrEqual(endOfTitle);
    const leadsTo = new URL((await code.getAttribute('src')) ?? '', url).searchParams.get('cho') ?? '';
    expect(leadsTo).toBe('/d/C01720.E4J');
    expect((await fetch(url + leadsTo)).url).toBe(`${url}/don-vi/C01720-1?ngay=2020-02-15`);
  });
});
