import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { StepChart } from './step-chart.tsx';

const chart = (
  <StepChart
    sentence="63 tỉnh, thành phố đến hết 30/06/2025; nay 34."
    points={[
      { day: '2019-01-01', value: 63 },
      { day: '2025-07-01', value: 34 },
    ]}
    until="2026-01-01"
    ends={{ from: '2019', until: '2026' }}
    values={{ first: '63', last: '34' }}
  />
);

it('draws steps from zero, and says the same in a sentence', async () => {
  const { container } = await render(chart);
  const [, line] = container.querySelectorAll('path');
  const heights = [...(line?.getAttribute('d') ?? '').matchAll(/[,V]([\d.]+)/g)].map(([, y]) => 64 - Number(y));
  expect(heights).toHaveLength(2);
  expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(34 / 63, 2);
  await expect.element(page.getByText('nay 34')).toBeVisible();
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{chart}</main>)).toEqual([]);
});
