import { describe, expect, inject, it } from 'vitest';
import { seenText, seenTexts } from './seen-text.ts';
import { open, settled } from './settled.ts';
import { startVisits } from './visits.ts';

const url = inject('url');
const visit = startVisits();

describe('units side by side', () => {
  it('adds a unit by a search without diacritics, in one address, and takes it out again', async () => {
    const { page } = visit;
    await open(page, `${url}/so-sanh?don-vi=P04-1&ngay=2019-12-31`);
    await page.getByRole('textbox', { name: 'Thêm một đơn vị' }).fill('lang son');
    await page.getByRole('link', { name: /^Tỉnh Lạng Sơn/ }).click();
    await settled(page);
    const columns = page.locator('table').first().locator('thead th');
    await expect.poll(() => columns.count()).toBe(3);
    expect(new URL(page.url()).searchParams.getAll('don-vi')).toEqual(['P04-1', 'P20-1']);
    await page.getByRole('link', { name: 'Bỏ ra khỏi bảng: Tỉnh Cao Bằng' }).click();
    await expect.poll(() => columns.count()).toBe(2);
    expect(new URL(page.url()).searchParams.getAll('don-vi')).toEqual(['P20-1']);
  });

  it('shows a result with its kind and year, and what nobody reported as not reported', async () => {
    const { page } = visit;
    await open(page, `${url}/so-sanh?don-vi=P04-1&don-vi=P20-1&don-vi=P06-1&ngay=2025-06-30`);
    const row = page.getByRole('row', { name: /^Xã đạt chuẩn nông thôn mới nâng cao/ });
    const [caoBang, langSon] = await seenTexts(row.first().getByRole('cell'));
    expect(caoBang).toBe('Chưa có số liệu');
    expect(langSon).toMatch(/2 xã\s+Kết quả\s+năm 2019/);
  });

  it('counts no communes within a commune, not even none', async () => {
    const { page } = visit;
    await open(page, `${url}/so-sanh?don-vi=C01720-1&don-vi=P04-1&ngay=2020-02-15`);
    const row = page.getByRole('row', { name: /^Xã / }).filter({ hasText: '139' });
    expect(await seenTexts(row.getByRole('cell'))).toEqual(['Không áp dụng', '139']);
  });

  it('warns that a unit did not exist that day and offers what it became', async () => {
    const { page } = visit;
    await open(page, `${url}/so-sanh?don-vi=C01720-1&don-vi=P04-1&ngay=2025-07-01`);
    const notice = page.getByRole('note').filter({ hasText: 'Không phải đơn vị nào cũng có vào ngày 01/07/2025' });
    expect(await seenText(notice)).toContain('Cột của đơn vị này đứng vào ngày 30/06/2025');
    await notice.getByRole('link', { name: 'Thay xã Chu Trinh bằng phường Tân Giang' }).click();
    await settled(page);
    await expect.poll(() => notice.count()).toBe(0);
    expect(await seenTexts(page.getByRole('columnheader').getByRole('link', { name: /^Phường/ }))).toEqual([
      'Phường Tân Giang',
    ]);
  });

  it('goes back to the last day on which all of them existed', async () => {
    const { page } = visit;
    await open(page, `${url}/so-sanh?don-vi=C01720-1&don-vi=P04-1&ngay=2025-07-01`);
    await page.getByRole('link', { name: 'Xem vào 30/06/2025, khi có đủ' }).click();
    await settled(page);
    expect(page.url()).toContain('ngay=2025-06-30');
  });
});

describe('the catalogue of products', () => {
  it('says that no certificate is on record, and what sources say instead', async () => {
    const { page } = visit;
    await open(page, `${url}/san-pham`);
    await page.getByText('Hồ sơ chưa có giấy chứng nhận OCOP nào').waitFor();
    await page.getByRole('button', { name: '181 sản phẩm' }).waitFor();
  });
});
