import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { ChoiceLinks } from './choice-links.tsx';

const choices = (
  <ChoiceLinks
    label="Đánh giá"
    showLabel
    items={[
      { href: '?', label: 'Tất cả', current: false },
      { href: '?danhgia=MET', label: 'Đạt', current: true },
      { href: '?danhgia=NOT_MET', label: 'Chưa đạt', current: false },
    ]}
  />
);

it('tells which choice holds, to the eye and to a screen reader', async () => {
  await render(choices);
  const chosen = page.getByRole('link', { name: 'Đạt', exact: true });
  await expect.element(chosen).toHaveAttribute('aria-current', 'true');
  const other = page.getByRole('link', { name: 'Tất cả' });
  expect(getComputedStyle(chosen.element()).fontWeight).not.toBe(getComputedStyle(other.element()).fontWeight);
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{choices}</main>)).toEqual([]);
});
