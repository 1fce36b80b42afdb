import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { Judgement } from './judgement.tsx';

const judgement = (
  <Judgement
    shape="hollow"
    label="Chưa đạt"
    title="10. Thu nhập"
    meta="từ 15/02/2020"
    explanation="Thu nhập bình quân 32 triệu đồng/người/năm, thấp hơn mức ít nhất 36 triệu đồng/người/năm."
  >
    <a href="/nguon/bao-cao">Nguồn</a>
  </Judgement>
);

it('gives the reason with the outcome, and what stands behind it', async () => {
  await render(judgement);
  await expect.element(page.getByText('Chưa đạt', { exact: true })).toBeInViewport();
  await expect.element(page.getByText(/thấp hơn mức/)).toBeInViewport();
  await expect.element(page.getByRole('link', { name: 'Nguồn' })).toBeInViewport();
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{judgement}</main>)).toEqual([]);
});
