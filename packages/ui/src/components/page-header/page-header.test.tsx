import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { PageHeader } from './page-header.tsx';

const header = (
  <PageHeader
    overline="Xóm"
    title="Xóm Phia Siểm – Đông Ỏ – Keo Ái – Giộc Sâu, xã Quảng Uyên, huyện Quảng Hòa"
    lead="Thuộc tỉnh Cao Bằng từ ngày 01/03/2020."
    meta="Mã đơn vị 01486"
  />
);

it('is the one first heading of the page', async () => {
  await render(header);
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/^Xóm Phia Siểm/);
});

it('wraps a long name whole in any view', async () => {
  expect(await faultsInEveryView(<main>{header}</main>)).toEqual([]);
});
