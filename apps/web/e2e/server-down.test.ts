import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiProcess, startApi } from './api-process.ts';
import { launchBrowser } from './browser.ts';
import { seenText } from './seen-text.ts';
import { open, settled } from './settled.ts';

let dataDir: string;
let api: ApiProcess;
let browser: Browser;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ntm-web-down-'));
  [api, browser] = await Promise.all([startApi(dataDir), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
  await rm(dataDir, { recursive: true, force: true });
}, 60_000);

it('keeps the content when the server stops, offers to try again, and goes on when it is back', async () => {
  const page = await browser.newPage();
  await open(page, `${api.url}/don-vi/P04-1?ngay=2020-02-15`);
  const port = Number(new URL(api.url).port);
  await api.stop();

  await page.getByRole('button', { name: 'Hôm nay' }).first().click();
  const alert = page.getByRole('alert').filter({ hasText: 'Không kết nối được máy chủ' });
  await alert.waitFor();
  expect(await seenText(page.getByRole('main'))).toContain('huyện Quảng Uyên');

  await page.getByRole('link', { name: 'huyện Hạ Lang', exact: true }).click();
  await page.getByRole('heading', { name: 'Chưa mở được trang này' }).waitFor();
  await page.goBack();
  await alert.waitFor();

  api = await startApi(dataDir, port);
  await alert.getByRole('button', { name: 'Thử lại' }).click();
  await alert.waitFor({ state: 'detached' });
  await settled(page);
  expect(await seenText(page.getByRole('main'))).not.toContain('Cấp huyện');
}, 60_000);
