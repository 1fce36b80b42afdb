import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { SeriesTable } from './series-table.tsx';

const source = { title: 'Số xã đạt chuẩn cả nước', href: '/nguon/a', closeLabel: 'Đóng' };
const series = (
  <SeriesTable
    caption="Các lần trước"
    columns={{ time: 'Thời điểm', value: 'Số liệu và nguồn' }}
    rows={[
      { key: 'a', time: 'tháng 6/2023', citation: { ...source, label: '6.022 xã', phrase: '6.022 xã đạt chuẩn' } },
      { key: 'b', time: '31/12/2022', citation: { ...source, label: '6.009 xã', phrase: '6.009/8.225 xã' } },
    ]}
  />
);

it('says when each value held, in the order given', async () => {
  await render(series);
  const table = page.getByRole('table', { name: 'Các lần trước' });
  const times = table.getByRole('rowheader').elements();
  expect(times.map(({ textContent }) => textContent)).toEqual(['tháng 6/2023', '31/12/2022']);
});

it('opens the source of the one value that is asked for', async () => {
  await render(series);
  await page.getByRole('button', { name: '6.009 xã' }).click();
  await expect.element(page.getByText('«6.009/8.225 xã»')).toBeVisible();
  await expect.element(page.getByText('«6.022 xã đạt chuẩn»')).not.toBeVisible();
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{series}</main>)).toEqual([]);
});
