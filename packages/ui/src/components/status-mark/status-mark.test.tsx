import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { StatusMark, type StatusShape } from './status-mark.tsx';

const words: Record<StatusShape, string> = {
  full: 'Đạt',
  half: 'Đạt một phần',
  hollow: 'Chưa đạt',
  unknown: 'Chưa rõ',
  pending: 'Chưa đánh giá lại',
  struck: 'Đã thu hồi',
};
const marks = Object.entries(words).map(([shape, label]) => (
  <p key={shape}>
    <StatusMark shape={shape as StatusShape} label={label} />
  </p>
));

it('says the word beside the shape', async () => {
  await render(marks);
  for (const label of Object.values(words)) {
    await expect.element(page.getByText(label, { exact: true })).toBeInViewport();
  }
});

it('gives each status a shape of its own, so that colour is never needed', async () => {
  const { container } = await render(marks);
  const shapes = [...container.querySelectorAll('svg')].map((svg) => svg.innerHTML);
  expect(new Set(shapes).size).toBe(Object.keys(words).length);
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{marks}</main>)).toEqual([]);
});
