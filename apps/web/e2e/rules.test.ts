import { describe, expect, inject, it } from 'vitest';
import { seenText, seenTexts } from './seen-text.ts';
import { open, settled } from './settled.ts';
import { startVisits } from './visits.ts';

const url = inject('url');
const visit = startVisits();

describe('how a unit stands', () => {
  it('is said in words with what is missing, never as a no, where the record holds no decision', async () => {
    await open(visit.page, `${url}/don-vi/C01720-1?ngay=2020-02-15`);
    const answers = visit.page.getByRole('region', { name: 'Trả lời nhanh' });
    const seen = await seenText(answers);
    expect(seen).toMatch(/Công nhận\s+Chưa rõ\s+Hồ sơ chưa có quyết định nào về đơn vị này/);
    expect(seen).toMatch(/Còn thiếu\s+Chưa rõ: chưa có đánh giá theo bộ tiêu chí/);
    expect(seen).not.toContain('Chưa được công nhận');
  });

  it('is calm about a unit that was made from others and not assessed since', async () => {
    await open(visit.page, `${url}/don-vi/P04-1`);
    await visit.page
      .getByRole('list', { name: /^Xã, phường/ })
      .getByRole('link')
      .first()
      .click();
    await settled(visit.page);
    await visit.page.getByText('Chưa đánh giá lại sau sắp xếp').waitFor();
    expect(await visit.page.getByRole('alert').count()).toBe(0);
  });

  it('tells beside each target whether it is reached and why, and beside a figure who says otherwise', async () => {
    await open(visit.page, `${url}/don-vi/P04-1?ngay=2020-02-15`);
    const target = visit.page.getByRole('figure').filter({ hasText: 'Số tiêu chí bình quân mỗi xã, năm 2020' }).first();
    expect(await seenText(target)).toMatch(/Chưa rõ\s+Chưa có số liệu/);
    await visit.page
      .getByRole('region', { name: 'Kết quả' })
      .getByRole('button', { name: /Xem thêm/ })
      .click();
    const doubtful = visit.page.getByRole('figure').filter({ hasText: 'nguồn khác nhau' }).filter({ hasText: '177' });
    expect(await seenText(doubtful.first())).toMatch(/177.*139/s);
    await doubtful.first().getByRole('link', { name: 'Xem mâu thuẫn' }).click();
    await settled(visit.page);
    expect(await seenText(visit.page.locator('main h1'))).toBe('Mâu thuẫn');
  });
});

describe('the targets of the record', () => {
  it('are narrowed by verdict, measure and period, and the address keeps what is chosen', async () => {
    const { page } = visit;
    await open(page, url);
    await page.getByRole('link', { name: 'Chỉ tiêu', exact: true }).click();
    await settled(page);
    const count = async () => Number.parseInt(await seenText(page.getByRole('heading', { name: /chỉ tiêu$/ })), 10);
    const all = await count();
    await page.getByLabel('Kỳ').selectOption('2021-2025');
    await page.getByRole('button', { name: 'Lọc' }).click();
    await expect.poll(() => page.url()).toContain('ky=2021-2025');
    await expect.poll(count).toBeLessThan(all);
    const inPeriod = await count();
    await page.getByRole('link', { name: /^Chưa rõ/ }).click();
    await expect.poll(() => page.url()).toContain('danh-gia=UNKNOWN');
    await settled(page);
    expect(await count()).toBeLessThanOrEqual(inPeriod);
    await page.goBack();
    await expect.poll(count).toBe(inPeriod);
    await page.reload();
    await settled(page);
    expect(await count()).toBe(inPeriod);
    expect(await page.getByLabel('Kỳ').inputValue()).toBe('2021-2025');
  });
});

describe('where sources disagree', () => {
  it('shows every side with its source, and the account of 61 + 13 → 65 step by step', async () => {
    const { page } = visit;
    await open(page, `${url}/mau-thuan`);
    const sides = page.getByRole('listitem').filter({ hasText: '294 và 448' }).getByRole('figure');
    expect(await sides.count()).toBe(2);
    await page.getByRole('link', { name: 'Vì sao 61 + 13 → 65?' }).click();
    await settled(page);
    const steps = page.getByRole('list', { name: 'Từng bước' }).locator('> li');
    const amounts = (await seenTexts(steps)).map((text) => /^[−+]?\d+(?=\s*\n)/.exec(text)?.[0]);
    expect(amounts).toEqual(['61', '+13', undefined, '−9', '65']);
    expect(await seenText(steps.nth(3))).toContain('không nguồn nào giải thích phần này');
    expect(await seenText(steps.last())).toContain('Chỉ tiêu');
  });
});

describe('the rule books', () => {
  it('are read with every unverified part marked, and compared by what criteria are about', async () => {
    const { page } = visit;
    await open(page, `${url}/bo-tieu-chi?ngay=2020-02-15`);
    await page
      .getByRole('region', { name: 'Đang có hiệu lực' })
      .getByRole('link', { name: /về xã nông thôn mới giai đoạn 2016/ })
      .click();
    await settled(page);
    expect(await seenText(page.getByRole('listitem').filter({ hasText: '4. Điện' }))).toMatch(
      /Mức đạt chuẩn chưa kiểm chứng/,
    );
    await page
      .getByLabel('So sánh với')
      .selectOption({ label: 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021–2025' });
    await page.getByRole('button', { name: 'So sánh' }).click();
    await page.getByText('13. Tổ chức sản xuất → 13. Tổ chức sản xuất và phát triển kinh tế nông thôn').waitFor();
    expect(page.url()).toContain('so-sanh=COMMUNE_NTM_2021');
  });

  it('say so when there is none with the code of the address', async () => {
    visit.expectStatus(404);
    await open(visit.page, `${url}/bo-tieu-chi/KHONG_CO`);
    expect(await seenText(visit.page.locator('main h1'))).toBe('Không có bộ tiêu chí này');
  });
});

describe('a score sheet of OCOP', () => {
  it('is rated by keyboard alone, and the answer is read out with its rule book', async () => {
    const { page } = visit;
    await open(page, `${url}/ocop?ngay=2026-08-05`);
    await page.getByRole('textbox', { name: 'Phần A' }).focus();
    await page.keyboard.type('30');
    await page.keyboard.press('Tab');
    await page.keyboard.type('22,5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('35');
    await page.keyboard.press('Enter');
    await page.getByText('4 sao ★★★★').waitFor();
    const answer = await seenText(page.locator('[aria-live="polite"]'));
    expect(answer).toContain('Tổng 87,5 điểm');
    expect(answer).toContain('cấp tỉnh');
    expect(answer).toContain('chưa kiểm chứng');
    expect(page.url()).toContain('ngay-cham=2026-08-05');
    expect(await page.evaluate(() => document.activeElement?.tagName), 'the keyboard keeps its place').toBe('INPUT');
  });

  it('is refused in words when a part is above its maximum, and asked for what is missing', async () => {
    const { page } = visit;
    await open(page, `${url}/ocop?ngay=2026-08-05`);
    await page.getByRole('button', { name: 'Tính hạng sao' }).click();
    await page.getByText('Hãy nhập một số, ví dụ 22,5.').first().waitFor();
    for (const [part, score] of [
      ['A', '99'],
      ['B', '20'],
      ['C', '35'],
    ]) {
      await page.getByRole('textbox', { name: `Phần ${part}` }).fill(score ?? '');
    }
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/Phần A có 99 điểm, vượt mức tối đa 40 điểm/)
      .waitFor();
  });
});

describe('on a phone', () => {
  it('every part of the record is one tap on the menu away', async () => {
    const { page } = visit;
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, url);
    await page.getByRole('button', { name: 'Mục' }).click();
    await page.getByRole('link', { name: 'Bộ tiêu chí' }).click();
    await settled(page);
    expect(await seenText(page.locator('main h1'))).toBe('Bộ tiêu chí');
    expect(await page.getByRole('link', { name: 'OCOP' }).count()).toBe(0);
  });
});
