import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { ResultList, type ResultListProps } from './result-list.tsx';

const found: ResultListProps = {
  label: 'Kết quả tìm',
  status: '2 đơn vị',
  emptyText: 'Không thấy “chu tring”.',
  hint: 'Gõ không dấu cũng được.',
  items: [
    { href: '/don-vi/1', title: 'Xã Đức Long', detail: 'huyện Thạch An · từ 01/03/2020' },
    { href: '/don-vi/2', title: 'Xã Đức Long', detail: 'huyện Hòa An · đến 30/06/2025', badge: 'tên cũ', muted: true },
  ],
};

it('tells two units of one name apart in the text of their links', async () => {
  await render(<ResultList {...found} />);
  await expect.element(page.getByRole('link', { name: 'Xã Đức Long huyện Thạch An' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Xã Đức Long tên cũ huyện Hòa An' })).toBeVisible();
});

it('tells politely how many were found, in the same place before and after', async () => {
  const { rerender } = await render(<ResultList {...found} status="" items={[]} emptyText="" />);
  const status = page.getByRole('status').element();
  const place = status.getBoundingClientRect();
  await rerender(<ResultList {...found} />);
  await expect.element(page.getByRole('status')).toMatchTextContent('2 đơn vị');
  expect(page.getByRole('status').element()).toBe(status);
  expect(status.getBoundingClientRect().height).toBe(place.height);
});

it('says what was not found', async () => {
  await render(<ResultList {...found} status="0 đơn vị" items={[]} />);
  await expect.element(page.getByText('Không thấy “chu tring”.')).toBeVisible();
  await expect.element(page.getByRole('list')).not.toBeInTheDocument();
});

it('has no fault in any view', async () => {
  expect(
    await faultsInEveryView(
      <main>
        <ResultList {...found} />
      </main>,
    ),
  ).toEqual([]);
});
