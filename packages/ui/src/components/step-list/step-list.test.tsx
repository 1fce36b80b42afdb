import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { StepList } from './step-list.tsx';

const account = (
  <StepList
    label="Từ 61 đến 65"
    steps={[
      { key: 'from', kind: 'total', label: 'Tổng số năm 2019', amount: '61' },
      { key: 'more', kind: 'step', label: 'Tăng thêm trong năm 2020', amount: '+13' },
      { key: 'merged', kind: 'step', label: 'Sắp xếp đơn vị, nguồn không nêu con số' },
      { key: 'gap', kind: 'gap', label: 'Chưa rõ; không nguồn nào giải thích phần này.', amount: '−9' },
      { key: 'to', kind: 'total', label: 'Tổng số năm 2020', amount: '65' },
    ]}
  />
);

it('reads as an account from the first total to the last', async () => {
  await render(account);
  const steps = page.getByRole('list', { name: 'Từ 61 đến 65' }).getByRole('listitem').elements();
  expect(steps.map((step) => step.firstChild?.textContent)).toEqual(['61', '+13', '', '−9', '65']);
});

it('shows no zero for a step whose amount nobody states', async () => {
  await render(account);
  const step = page.getByRole('listitem').filter({ hasText: 'Sắp xếp đơn vị' });
  expect(step.element().textContent).not.toMatch(/\d/);
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{account}</main>)).toEqual([]);
});
