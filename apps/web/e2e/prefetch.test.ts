import type { Page, Request } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { seenText } from './seen-text.ts';
import { open, settled } from './settled.ts';
import { startVisits } from './visits.ts';

const url = inject('url');
const visit = startVisits();
const PROVINCE = `${url}/don-vi/P04-1?ngay=2020-02-15`;
let page: Page;
let asked: string[];

/** Name of the operation that a request asks for; undefined for any other request. */
function operationOf(request: Request): string | undefined {
  if (new URL(request.url()).pathname !== '/graphql') return undefined;
  return /query (\w+)/.exec(request.postDataJSON()?.query ?? '')?.[1];
}

beforeEach(() => {
  page = visit.page;
  asked = [];
  page.on('request', (request) => {
    const operation = operationOf(request);
    if (operation) asked.push(operation);
  });
});

const district = () => page.getByRole('link', { name: 'huyện Hạ Lang', exact: true });
const timesAsked = (operation: string) => asked.filter((one) => one === operation).length;

describe('a link that a reader rests on', () => {
  it('is opened without asking its page again', async () => {
    await open(page, PROVINCE);
    expect(timesAsked('UnitPage')).toBe(1);
    const answered = page.waitForResponse((response) => operationOf(response.request()) === 'UnitPage');
    await district().hover();
    await (await answered).finished();
    expect(timesAsked('UnitPage')).toBe(2);
    await district().click();
    await settled(page);
    expect(await seenText(page.locator('main h1'))).toBe('Huyện Hạ Lang');
    expect(timesAsked('UnitPage')).toBe(2);
  });

  it('is asked ahead under the focus of a keyboard too, with what its address says', async () => {
    await open(page, url);
    await page.getByRole('link', { name: 'Chỉ tiêu', exact: true }).first().focus();
    await expect.poll(() => timesAsked('TargetsPage')).toBe(1);
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await seenText(page.locator('main h1'))).toBe('Chỉ tiêu');
    expect(timesAsked('TargetsPage')).toBe(1);
  });

  it('is not asked ahead when the pointer only passes over it', async () => {
    await open(page, PROVINCE);
    await district().evaluate((link) => {
      link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    });
    await page.waitForTimeout(400);
    expect(timesAsked('UnitPage')).toBe(1);
  });

  it('is not asked ahead by who saves data', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await open(page, PROVINCE);
    await district().hover();
    await page.waitForTimeout(600);
    expect(timesAsked('UnitPage')).toBe(1);
    await district().click();
    await settled(page);
    expect(timesAsked('UnitPage')).toBe(2);
  });

  it('counts as seen only when it is opened: then it is held for reading without a connection', async () => {
    const heldCount = () => page.evaluate(async () => (await (await caches.open('ntm-answers')).keys()).length);
    await open(page, PROVINCE);
    await page.waitForLoadState('networkidle');
    const before = await heldCount();
    const answered = page.waitForResponse((response) => operationOf(response.request()) === 'UnitPage');
    await district().hover();
    await (await answered).finished();
    await page.waitForTimeout(300);
    expect(await heldCount()).toBe(before);
    await district().click();
    await settled(page);
    await expect.poll(heldCount).toBeGreaterThan(before);
  });

  it('gives way to the next one: one question is on its way at a time', async () => {
    const ended: string[] = [];
    page.on('requestfailed', (request) => ended.push(operationOf(request) ?? ''));
    await open(page, PROVINCE);
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue().catch(() => undefined);
    });
    await district().hover();
    await expect.poll(() => timesAsked('UnitPage')).toBe(2);
    await page.getByRole('link', { name: 'Nguồn', exact: true }).first().hover();
    await expect.poll(() => timesAsked('SourcesPage')).toBe(1);
    await expect.poll(() => ended).toContain('UnitPage');
  });
});
