import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { CardButton } from './card-button.tsx';

const value = (card = () => <p>Đếm theo danh mục.</p>) => (
  <div>
    <CardButton hint="Vì sao có số này" title="Vì sao có số này: 161" closeLabel="Đóng" card={card}>
      161
    </CardButton>{' '}
    xã
  </div>
);

it('makes its card when it is first wanted, and once', async () => {
  const card = vi.fn(() => <p>Đếm theo danh mục.</p>);
  await render(value(card));
  expect(card).not.toHaveBeenCalled();
  await page.getByRole('button', { name: '161' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Vì sao có số này: 161' })).toBeVisible();
  await page.getByRole('button', { name: 'Đóng' }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await page.getByRole('button', { name: '161' }).click();
  await expect.element(page.getByText('Đếm theo danh mục.')).toBeVisible();
});

it('opens by Enter, closes by Esc and gives the focus back', async () => {
  await render(value());
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: '161' })).toHaveFocus();
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{value()}</main>)).toEqual([]);
});
