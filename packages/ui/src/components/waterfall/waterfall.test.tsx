import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { Waterfall } from './waterfall.tsx';

const account = (
  <Waterfall
    label="Từ 61 đến 65"
    steps={[
      { key: 'from', kind: 'total', label: 'Tổng số năm 2019', amount: 61, amountText: '61' },
      { key: 'more', kind: 'step', planned: true, label: 'Tăng thêm năm 2020', amount: 13, amountText: '+13' },
      { key: 'merged', kind: 'step', label: 'Sắp xếp đơn vị, nguồn không nêu con số' },
      { key: 'gap', kind: 'gap', label: 'Chưa rõ; không nguồn nào giải thích phần này.', amount: -9, amountText: '−9' },
      { key: 'to', kind: 'total', planned: true, label: 'Chỉ tiêu tổng số năm 2020', amount: 65, amountText: '65' },
    ]}
  />
);

const bar = (text: string) =>
  page.getByRole('listitem').filter({ hasText: text }).element().querySelector('svg > rect');

it('reads as an account from the first total to the last', async () => {
  await render(account);
  const steps = page.getByRole('list', { name: 'Từ 61 đến 65' }).getByRole('listitem').elements();
  expect(steps.map((step) => step.firstChild?.textContent)).toEqual(['61', '+13', '', '−9', '65']);
});

it('begins each bar where the one before ended', async () => {
  await render(account);
  const [first, more, gap] = ['năm 2019', 'Tăng thêm', 'Chưa rõ'].map((text) => bar(text)?.getBoundingClientRect());
  expect(more?.left).toBeCloseTo(first?.right ?? 0, 0);
  expect(gap?.right).toBeCloseTo(more?.right ?? 0, 0);
});

it('hatches what nothing explains and fills no plan', async () => {
  await render(account);
  const fill = (text: string) => getComputedStyle(bar(text) ?? document.body).fill;
  expect(fill('Chưa rõ')).toContain('url(');
  expect(fill('Tăng thêm')).toBe('none');
  expect(fill('Chỉ tiêu tổng số')).toBe('none');
  expect(fill('năm 2019')).toMatch(/^rgb/);
});

it('shows neither a number nor a bar for a step whose amount nobody states', async () => {
  await render(account);
  const step = page.getByRole('listitem').filter({ hasText: 'Sắp xếp đơn vị' });
  expect(step.element().textContent).not.toMatch(/\d/);
  expect(bar('Sắp xếp đơn vị')).toBeNull();
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{account}</main>)).toEqual([]);
});
