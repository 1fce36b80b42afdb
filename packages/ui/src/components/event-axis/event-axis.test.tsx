import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { EventAxis } from './event-axis.tsx';

const axis = (
  <>
    <EventAxis
      label="Các sự kiện trên một trục"
      lanes={[
        {
          key: 'boundary',
          label: 'Địa giới',
          events: [
            { key: 'a', day: '2020-02-01', label: '01/02/2020: Nhập thêm xã Nà Sác', href: '#a' },
            { key: 'b', day: '2025-07-01', label: '01/07/2025: Sắp xếp lại', href: '#b' },
          ],
        },
        { key: 'decision', label: 'Quyết định', events: [] },
        {
          key: 'target',
          label: 'Chỉ tiêu',
          events: [
            { key: 'c', day: '2020-12-31', label: 'Chỉ tiêu năm 2020', href: '#c' },
            { key: 'd', day: '2021-01-31', label: 'Chỉ tiêu tháng 1/2021', href: '#d' },
          ],
        },
      ]}
    />
    <p id="a">a</p>
    <p id="b">b</p>
    <p id="c">c</p>
  </>
);

it('leads from each mark to its place in the list, and leaves empty kinds out', async () => {
  await render(axis);
  await expect.element(page.getByRole('link', { name: /Nhập thêm xã Nà Sác/ })).toHaveAttribute('href', '#a');
  await expect.element(page.getByText('Địa giới')).toBeInViewport();
  await expect.element(page.getByText('Quyết định')).not.toBeInTheDocument();
});

it('puts marks that a finger could not tell apart together, and says all of them', async () => {
  await render(axis);
  await expect
    .element(
      page.getByRole('link', { name: 'Chỉ tiêu năm 2020; Chỉ tiêu tháng 1/2021' }).getByText('2', { exact: true }),
    )
    .toBeInViewport();
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{axis}</main>)).toEqual([]);
});
