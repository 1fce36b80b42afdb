import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { BottomBar } from './bottom-bar.tsx';

const bar = (
  <BottomBar
    label="Lối đi chính"
    items={[
      { href: '/', label: 'Khám phá', icon: 'explore', current: true },
      { href: '/tim', label: 'Tìm', icon: 'search', current: false },
      { href: '/so-sanh', label: 'So sánh', icon: 'compare', current: false },
      { href: '/nguon', label: 'Nguồn', icon: 'source', current: false },
    ]}
  />
);

afterEach(() => page.viewport(1280, 800));

it('puts every place under the thumb of a phone, at least 48 px high', async () => {
  await page.viewport(360, 740);
  await render(bar);
  for (const name of ['Khám phá', 'Tìm', 'So sánh', 'Nguồn']) {
    const { height } = page.getByRole('link', { name }).element().getBoundingClientRect();
    expect(height, name).toBeGreaterThanOrEqual(48);
  }
  await expect.element(page.getByRole('link', { name: 'Khám phá' })).toHaveAttribute('aria-current', 'page');
});

it('leaves the desk to the header', async () => {
  await page.viewport(1280, 800);
  await render(bar);
  await expect.element(page.getByRole('link', { name: 'Tìm' })).not.toBeInTheDocument();
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(bar)).toEqual([]);
});
