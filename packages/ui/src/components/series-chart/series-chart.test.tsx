import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { SeriesChart } from './series-chart.tsx';

const result = (year: number, value: number) => ({
  key: `${year}`,
  day: `${year}-12-31`,
  time: `31/12/${year}`,
  value,
  said: `${value} xã`,
  kind: 'result' as const,
  source: { href: '/nguon/a', label: 'Báo Cao Bằng' },
});

const chart = (
  <SeriesChart
    label="Xã đạt chuẩn nông thôn mới"
    summary="Từ 10 xã (31/12/2018) đến 40 xã (31/12/2023)."
    points={[
      result(2018, 10),
      result(2020, 22),
      result(2022, 31),
      result(2023, 40),
      {
        key: 't',
        day: '2023-12-31',
        time: 'năm 2023',
        value: 52,
        said: 'ít nhất 52 xã',
        kind: 'target',
        source: { href: '/nguon/b', label: 'Kế hoạch' },
      },
    ]}
    breaks={[
      { day: '2016-10-17', label: 'Bộ tiêu chí 2016' },
      { day: '2022-03-08', label: 'Bộ tiêu chí 2021' },
    ]}
    format={(value) => value.toLocaleString('vi')}
    words={{
      kinds: { result: 'Kết quả', target: 'Chỉ tiêu' },
      table: 'Xem bảng',
      time: 'Thời điểm',
      value: 'Số liệu',
      kind: 'Loại',
      source: 'Nguồn',
    }}
  />
);

it('joins results only as long as they mean the same, and never a target', async () => {
  const { container } = await render(chart);
  const lines = [...container.querySelectorAll('path')].filter((path) => !path.getAttribute('d')?.endsWith('Z'));
  expect(lines.map((path) => path.getAttribute('d')?.split('L').length)).toEqual([2, 2]);
  await expect.element(page.getByText('Bộ tiêu chí 2021')).toBeInViewport();
  await expect.element(page.getByText('Bộ tiêu chí 2016')).not.toBeInTheDocument();
});

it('is read point by point with the arrows, targets as targets', async () => {
  await render(chart);
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Chỉ tiêu, năm 2023: ít nhất 52 xã' })).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.element(page.getByRole('button', { name: 'Kết quả, 31/12/2022: 31 xã' })).toHaveFocus();
  await expect.element(page.getByText('Kết quả · 31/12/2022: 31 xã')).toBeInViewport();
});

it('says everything again as a table', async () => {
  await render(chart);
  await page.getByText('Xem bảng').click();
  await expect.element(page.getByRole('row', { name: '31/12/2018 Kết quả 10 xã Báo Cao Bằng' })).toBeInViewport();
  await expect.element(page.getByRole('row', { name: 'năm 2023 Chỉ tiêu ít nhất 52 xã Kế hoạch' })).toBeInViewport();
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{chart}</main>)).toEqual([]);
});
