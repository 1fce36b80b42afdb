import { expect, inject, it } from 'vitest';
import { seenText } from './seen-text.ts';
import { open, settled } from './settled.ts';
import { startVisits } from './visits.ts';

const url = inject('url');
const visit = startVisits();

it('a province leads to its grid, which says that nothing is reported instead of showing everyone as not met', async () => {
  const { page } = visit;
  await open(page, `${url}/don-vi/P04-1?ngay=2019-12-31`);
  await page.getByRole('link', { name: /^Lưới tiêu chí/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('/luoi/P04-1?ngay=2019-12-31');
  await settled(page);
  expect(await seenText(page.locator('main h1'))).toMatch(/^Lưới tiêu chí: tỉnh.Cao Bằng$/);
  const main = await seenText(page.locator('main'));
  expect(main).toContain('Chưa xã nào có đánh giá theo bộ này đến ngày 31/12/2019');
  expect(main).toContain('22 phường, thị trấn không xét');
  expect(await page.getByRole('grid').count()).toBe(0);
});

it('another rule book is chosen by keyboard, stands in the address, and says since when it is in force', async () => {
  const { page } = visit;
  await open(page, `${url}/luoi/P04-1?ngay=2019-12-31`);
  await page.getByLabel('Bộ tiêu chí').selectOption('COMMUNE_NTM_2021');
  await expect.poll(() => page.url()).toContain('bo=COMMUNE_NTM_2021');
  await page.getByText('Bộ này có hiệu lực từ 08/03/2022').waitFor();
  await page.goBack();
  await expect.poll(() => page.getByLabel('Bộ tiêu chí').inputValue()).toBe('COMMUNE_NTM_2016');
});

it('a commune has no grid, and the page offers the next step', async () => {
  const { page } = visit;
  await open(page, `${url}/luoi/C01669-1?ngay=2019-12-31`);
  expect(await seenText(page.locator('main h1'))).toBe('Chỉ tỉnh và huyện có lưới tiêu chí');
});
