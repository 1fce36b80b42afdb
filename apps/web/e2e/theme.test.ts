import { expect, inject, it } from 'vitest';
import { startVisits } from './visits.ts';

const visit = startVisits();
const url = inject('url');

/** The ground that is painted, as the browser computes it. */
function ground(): Promise<string> {
  return visit.page.evaluate(() => {
    const shell = document.querySelector('main')?.parentElement ?? document.body;
    return getComputedStyle(shell).backgroundColor;
  });
}

it('follows the system until the reader chooses, and keeps the choice for the next visit', async () => {
  const { page } = visit;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(url);
  await page.waitForSelector('main h1');
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground();
  expect(dark).not.toBe(light);

  await page.getByRole('radio', { name: 'Sáng' }).check();
  expect(await ground()).toBe(light);

  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  await page.waitForSelector('main h1');
  expect(await ground()).toBe(light);

  await page.getByRole('radio', { name: 'Theo máy' }).check();
  expect(await ground()).toBe(dark);
});
