import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { DownloadMenu, type DownloadMenuProps } from './download-menu.tsx';

const props: DownloadMenuProps = {
  label: 'Tải về',
  longLabel: 'Tải về: Chỉ tiêu, tỉnh Cao Bằng',
  items: [
    { key: 'xlsx', label: 'Excel', hint: 'kèm nguồn' },
    { key: 'csv', label: 'CSV' },
  ],
  onChoose: () => undefined,
};

it('opens by its name and gives what was chosen', async () => {
  const onChoose = vi.fn();
  await render(<DownloadMenu {...props} onChoose={onChoose} />);
  await page.getByText('Tải về', { exact: true }).click();
  await page.getByRole('button', { name: 'Excel kèm nguồn' }).click();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('xlsx');
});

it('takes no second choice while it writes', async () => {
  const onChoose = vi.fn();
  await render(<DownloadMenu {...props} onChoose={onChoose} isBusy status="Đang viết tệp…" />);
  await page.getByText('Tải về', { exact: true }).click();
  await page.getByRole('button', { name: 'CSV' }).click({ force: true });
  expect(onChoose).not.toHaveBeenCalled();
  await expect.element(page.getByRole('status')).toHaveTextContent('Đang viết tệp…');
});

it('has no fault in any view', async () => {
  expect(
    await faultsInEveryView(
      <main>
        <DownloadMenu {...props} />
      </main>,
    ),
  ).toEqual([]);
});
