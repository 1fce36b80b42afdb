import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { TargetProgress } from './target-progress.tsx';

const bound = (
  <TargetProgress
    label="Chỉ tiêu ít nhất 60%; kết quả: 58,2%"
    progress={{ kind: 'level', from: 60, min: 0, max: 100, actual: 58.2 }}
    targetText="ít nhất 60%"
    actualText="58,2%"
  />
);
const unknown = (
  <TargetProgress
    label="Chỉ tiêu 5–10; kết quả: Chưa có số liệu"
    progress={{ kind: 'level', from: 5, to: 10, min: 0, max: 12.5 }}
    targetText="5–10"
  />
);
const units = (
  <TargetProgress
    label="Chỉ tiêu thêm 8; kết quả: 5/8 đạt, 1 chưa đạt, 2 chưa rõ"
    progress={{ kind: 'units', met: 5, notMet: 1, unknown: 2 }}
    targetText="5/8 đạt, 1 chưa đạt, 2 chưa rõ"
  />
);

describe('a target', () => {
  it('is a hollow diamond and its result a solid dot, in the order of their figures', async () => {
    const { container } = await render(bound);
    const diamond = container.querySelector('path');
    const dot = container.querySelector('circle');
    const fill = (shape: Element | null) => shape && getComputedStyle(shape).fill;
    expect(fill(diamond)).not.toBe(fill(dot));
    const left = (shape: Element | null) => shape?.getBoundingClientRect().left ?? Number.NaN;
    expect(left(dot)).toBeLessThan(left(diamond));
  });

  it('is never a filled bar: what counts as reached is an outline', async () => {
    const { container } = await render(bound);
    const bars = [...container.querySelectorAll('rect')].filter((bar) => !bar.closest('pattern'));
    expect(bars.map((bar) => getComputedStyle(bar).fill)).toEqual(['none']);
  });

  it('without a result shows a hatch and no dot; a range has both its ends', async () => {
    const { container } = await render(unknown);
    expect(container.querySelector('circle')).toBeNull();
    expect(container.querySelectorAll('path')).toHaveLength(2);
    expect(container.querySelector('rect[fill^="url"]')).not.toBeNull();
  });

  it('over several units marks each of them, the unknown unlike the failed', async () => {
    const { container } = await render(units);
    const states = [...container.querySelectorAll('[data-state]')].map((mark) => mark.getAttribute('data-state'));
    expect(states).toEqual([...Array(5).fill('met'), 'not-met', 'unknown', 'unknown']);
  });

  it('is read out in words', async () => {
    await render(bound);
    await expect.element(page.getByRole('img', { name: 'Chỉ tiêu ít nhất 60%; kết quả: 58,2%' })).toBeVisible();
  });
});

it('has no fault in any view', async () => {
  const thousands = (
    <TargetProgress
      label="Chỉ tiêu mỗi xã; kết quả: 900/1.000 đạt"
      progress={{ kind: 'units', met: 900, notMet: 40, unknown: 60 }}
      targetText="900/1.000 đạt, 40 chưa đạt, 60 chưa rõ"
    />
  );
  expect(
    await faultsInEveryView(
      <main>
        {bound}
        {unknown}
        {units}
        {thousands}
      </main>,
    ),
  ).toEqual([]);
});
