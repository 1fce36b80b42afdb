import type { Page } from 'playwright-core';

/** Waits until the page shows its own content: what the server wrote is gone, a heading is there, nothing is loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(
    () =>
      document.getElementById('prefill') === null &&
      document.querySelector('main [aria-busy="true"]') === null &&
      !/Đang tải…|Loading…/.test(document.querySelector('main')?.textContent ?? ''),
  );
}

/** Opens an address and waits for its content. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}
