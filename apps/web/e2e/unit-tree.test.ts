import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { seenText } from './seen-text.ts';
import { open, settled } from './settled.ts';
import { startVisits } from './visits.ts';

const url = inject('url');
const EVE = '2025-06-30';

/** The row that the keyboard stands on. */
const at = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-row'));

describe('the tree of units', () => {
  const visit = startVisits();

  it('is reached from the country and opened by keyboard down to a village', async () => {
    const { page } = visit;
    await open(page, `${url}/?ngay=2020-06-01`);
    await page.getByRole('link', { name: 'Cây đơn vị' }).first().click();
    await settled(page);
    const tree = page.getByRole('treegrid', { name: 'Cây đơn vị' });
    await expect.poll(() => tree.getAttribute('aria-rowcount')).toBe('64');
    await page.getByRole('row', { name: /^tỉnh Cao Bằng/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('row', { name: /^huyện Hạ Lang/ }).waitFor();
    expect(await at(page)).toBe('P04-1');
    await page.getByRole('row', { name: /^huyện Hạ Lang/ }).focus();
    await page.keyboard.press('ArrowRight');
    const commune = page.getByRole('row', { name: /^xã Cô Ngân/ });
    await commune.waitFor();
    expect(await seenText(commune)).toMatch(/Xã.*Chưa rõ.*Chưa có số liệu/s);
    await commune.focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('[data-row][aria-level="4"]').first().waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(
      await page.getByRole('row', { name: /^huyện Hạ Lang/ }).evaluate((row) => row === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Home');
    expect(
      await page
        .getByRole('row')
        .nth(1)
        .evaluate((row) => row === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('End');
    expect(
      await page
        .getByRole('row')
        .last()
        .evaluate((row) => row === document.activeElement),
    ).toBe(true);
  });

  it('keeps what is open and where the keyboard stands in the address', async () => {
    const { page } = visit;
    await open(page, `${url}/don-vi?ngay=2020-02-15`);
    await page.getByRole('row', { name: /^tỉnh Cao Bằng/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('row', { name: /^huyện Hà Quảng/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    const stop = await at(page);
    await expect.poll(() => page.url()).toContain(`tai=P04-1.${stop}`);
    expect(page.url()).toContain('mo=P04-1');
    await page.reload();
    await settled(page);
    await page.getByRole('row', { name: /^huyện Hà Quảng/ }).waitFor();
    expect(await page.locator('[data-row][tabindex="0"]').getAttribute('data-row')).toBe(stop);
  });

  it('keeps the focus when the day changes: on the same unit, else on the nearest one above it', async () => {
    const { page } = visit;
    await open(page, `${url}/don-vi?mo=P04-1.D051-1&ngay=${EVE}`);
    const district = page.locator('[data-row^="D"][aria-expanded="true"]');
    await district.waitFor();
    await district.focus();
    await expect.poll(() => page.url()).toContain('tai=P04-1.D051-1');
    await page.evaluate(() => {
      const next = new URL(location.href);
      next.searchParams.set('ngay', '2025-07-01');
      history.pushState(null, '', next);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect.poll(() => page.locator('[data-row^="D"]').count()).toBe(0);
    expect(await at(page)).toBe('P04-1');
    expect(await page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe(String(1 + 34 + 56));
  });

  it('holds only the rows in view when there are hundreds', async () => {
    const { page } = visit;
    await open(page, `${url}/don-vi?mo=P38-1.P01-1&tai=P38-1`);
    await expect
      .poll(async () => Number(await page.getByRole('treegrid').getAttribute('aria-rowcount')))
      .toBeGreaterThan(300);
    await expect.poll(() => page.getByRole('row').count()).toBeLessThan(80);
    await page.locator('[data-row][tabindex="0"]').focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex')))
      .toBe(await page.getByRole('treegrid').getAttribute('aria-rowcount'));
  });
});

describe('the tree on a phone', () => {
  const visit = startVisits({ viewport: { width: 360, height: 740 }, hasTouch: true });

  it('opens by touch and is no wider than the screen', async () => {
    const { page } = visit;
    await open(page, `${url}/don-vi/P04-1?ngay=2020-02-15`);
    await page.getByRole('link', { name: 'Cây đơn vị' }).tap();
    await settled(page);
    const district = page.locator('[data-row]').filter({ hasText: 'huyện Hà Quảng' });
    await district.locator('button').tap();
    await page.getByRole('row', { name: /^xã Ngọc Đào/ }).waitFor();
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
});
