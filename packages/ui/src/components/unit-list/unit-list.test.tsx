import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { UnitList } from './unit-list.tsx';

const units = (
  <UnitList
    label="Xóm của xã Ngọc Côn"
    emptyText="Không có đơn vị cấp dưới vào ngày này"
    items={[
      { href: '/don-vi/1', name: 'Xóm Bản Miền', detail: 'từ 01/01/2020' },
      { href: '/don-vi/2', name: 'Xóm Phia Siểm – Đông Ỏ – Keo Ái – Giộc Sâu', badge: 'sáp nhập' },
    ]}
  />
);

it('gives every unit a link as high as a finger, with all that is said of it', async () => {
  await render(units);
  const list = page.getByRole('list', { name: 'Xóm của xã Ngọc Côn' });
  const link = list.getByRole('link', { name: 'Xóm Phia Siểm – Đông Ỏ – Keo Ái – Giộc Sâu sáp nhập' });
  await expect.element(link).toHaveAttribute('href', '/don-vi/2');
  expect(link.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});

it('says that there are none', async () => {
  await render(<UnitList label="Xóm" items={[]} emptyText="Không có đơn vị cấp dưới vào ngày này" />);
  await expect.element(page.getByText('Không có đơn vị cấp dưới vào ngày này')).toBeVisible();
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{units}</main>)).toEqual([]);
});
