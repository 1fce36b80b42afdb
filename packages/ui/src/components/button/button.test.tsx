import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { Button } from './button.tsx';

const buttons = (
  <main>
    <Button variant="primary">Xem</Button>
    <Button>Thử lại</Button>
    <Button variant="quiet">Đóng</Button>
    <Button aria-disabled>Đang tải</Button>
  </main>
);

it('shows where the keyboard is with a ring of 3 px and a gap of 2 px', async () => {
  await render(buttons);
  await userEvent.keyboard('{Tab}');
  const first = page.getByRole('button', { name: 'Xem' });
  await expect.element(first).toHaveFocus();
  const { outlineWidth, outlineOffset, outlineStyle } = getComputedStyle(first.element());
  expect([outlineWidth, outlineOffset, outlineStyle]).toEqual(['3px', '2px', 'solid']);
});

it('is as high as a finger', async () => {
  await render(buttons);
  for (const button of page.getByRole('button').elements()) {
    expect(button.getBoundingClientRect().height, button.textContent).toBeGreaterThanOrEqual(44);
  }
});

it('sends a form only when it is meant to', async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  await render(
    <form onSubmit={onSubmit}>
      <Button>Hôm nay</Button>
      <Button type="submit">Xem</Button>
    </form>,
  );
  await page.getByRole('button', { name: 'Hôm nay' }).click();
  expect(onSubmit).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Xem' }).click();
  expect(onSubmit).toHaveBeenCalledOnce();
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(buttons)).toEqual([]);
});
