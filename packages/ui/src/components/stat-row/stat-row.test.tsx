import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { StatRow } from './stat-row.tsx';

const counts = (
  <StatRow
    items={[
      { value: '1', label: 'tỉnh' },
      { value: '161', label: 'xã, phường, thị trấn', href: '#xa' },
      { value: '0', label: 'huyện' },
    ]}
  />
);

it('leads from a count to what was counted', async () => {
  await render(counts);
  await expect.element(page.getByRole('link', { name: '161 xã, phường, thị trấn' })).toHaveAttribute('href', '#xa');
});

it('shows a true zero in full weight', async () => {
  await render(counts);
  const ink = (value: string) => {
    const { color, fontWeight } = getComputedStyle(page.getByText(value, { exact: true }).element());
    return { color, fontWeight };
  };
  expect(ink('0')).toEqual(ink('1'));
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{counts}</main>)).toEqual([]);
});
