import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { MoreButton } from './pager.tsx';

it('asks once while busy, says so and keeps the focus', async () => {
  const onClick = vi.fn();
  const more = (busy: boolean) => (
    <MoreButton label="Xem thêm 50 xã" busy={busy} busyLabel="Đang tải" onClick={onClick} />
  );
  const { rerender } = await render(more(false));
  await page.getByRole('button', { name: 'Xem thêm 50 xã' }).click();
  await rerender(more(true));
  const busy = page.getByRole('button', { name: 'Đang tải' });
  await expect.element(busy).toHaveFocus();
  await expect.element(page.getByRole('status')).toMatchTextContent('Đang tải');
  await busy.click({ force: true });
  expect(onClick).toHaveBeenCalledOnce();
});

it('has no fault in any view', async () => {
  const more = <MoreButton label="Xem thêm 50 xã" busy busyLabel="Đang tải" onClick={() => {}} />;
  expect(await faultsInEveryView(<main>{more}</main>)).toEqual([]);
});
