import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { ValueTable } from './value-table.tsx';

const table = (
  <ValueTable
    caption="Số xã, ngày 30/06/2025"
    heads={{ unit: 'Nơi', value: 'Giá trị', coverage: 'Đã biết' }}
    rows={[
      { id: 'a', label: 'Cao Bằng', href: '#a', valueText: '161', coverage: '150/161' },
      { id: 'b', label: 'Lai Châu', valueText: 'Chưa có số liệu' },
    ]}
  />
);

it('reads each value under its head, beside its unit', async () => {
  await render(table);
  await expect.element(page.getByRole('row', { name: 'Cao Bằng 161 150/161' })).toBeVisible();
  await expect.element(page.getByRole('table', { name: 'Số xã, ngày 30/06/2025' })).toBeVisible();
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{table}</main>)).toEqual([]);
});
