import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { NavMenu } from './nav-menu.tsx';

const menu = (
  <header>
    <NavMenu
      label="Các phần của hồ sơ"
      buttonLabel="Mục"
      items={[
        { href: '#nguon', label: 'Nguồn', current: false },
        { href: '#chi-tieu', label: 'Chỉ tiêu', current: true },
        { href: '#mau-thuan', label: 'Mâu thuẫn', current: false },
      ]}
    />
  </header>
);

const link = () => page.getByRole('link', { name: 'Nguồn' });
const button = () => page.getByRole('button', { name: 'Mục' });

it('stands open where there is room', async () => {
  await page.viewport(1280, 800);
  await render(menu);
  await expect.element(link()).toBeVisible();
  await expect.element(button()).not.toBeInTheDocument();
});

it('opens by keyboard on a phone and closes by Esc and by following a link', async () => {
  await page.viewport(360, 800);
  await render(menu);
  await expect.element(link()).not.toBeInTheDocument();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(link()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(link()).not.toBeInTheDocument();
  await expect.element(button()).toHaveFocus();
  await button().click();
  await link().click();
  await expect.element(link()).not.toBeInTheDocument();
  location.hash = '';
  await page.viewport(1280, 800);
});

it('says which part the reader is in', async () => {
  await render(menu);
  await expect.element(page.getByRole('link', { name: 'Chỉ tiêu' })).toHaveAttribute('aria-current', 'page');
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(menu)).toEqual([]);
});
