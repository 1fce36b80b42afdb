import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { RankedBars } from './ranked-bars.tsx';

const bars = (
  <RankedBars
    label="Xếp theo số xã"
    maximum={200}
    items={[
      { id: 'a', label: 'Thanh Hóa', href: '#a', value: 200, valueText: '200', step: 4 },
      { id: 'b', label: 'Cao Bằng', href: '#b', value: 50, valueText: '50', note: 'từ 40/50 xã', step: 1 },
      { id: 'c', label: 'Lai Châu', value: null, valueText: 'Chưa có số liệu', step: null },
    ]}
  />
);

it('draws bars from zero, and no length for what is not known', async () => {
  const { container } = await render(bars);
  const widths = [...container.querySelectorAll('li > span:last-child > span')].map(
    (bar) => bar.getBoundingClientRect().width / (bar.parentElement?.clientWidth ?? 1),
  );
  expect(widths[0]).toBeCloseTo(1, 1);
  expect(widths[1]).toBeCloseTo(0.25, 1);
  await expect.element(page.getByText('Chưa có số liệu')).toBeVisible();
  expect(container.querySelectorAll('[data-none]')).toHaveLength(1);
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{bars}</main>)).toEqual([]);
});
