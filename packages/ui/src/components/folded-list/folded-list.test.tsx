import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { FoldedList } from './folded-list.tsx';

const folded = (
  <FoldedList heading="Lời văn không nêu số" count="2">
    <p>Nâng cao chất lượng cuộc sống</p>
    <p>Cơ bản hoàn thành các công trình thiết yếu</p>
  </FoldedList>
);

it('says how many it holds and shows them when asked, by keyboard too', async () => {
  await render(folded);
  await expect.element(page.getByText('Lời văn không nêu số 2')).toBeVisible();
  await expect.element(page.getByText('Nâng cao chất lượng')).not.toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByText('Nâng cao chất lượng')).toBeVisible();
  expect(page.getByRole('listitem').elements()).toHaveLength(2);
});

it('has no fault in any view, open or closed', async () => {
  expect(await faultsInEveryView(<main>{folded}</main>)).toEqual([]);
  const open = () => {
    document.querySelector('details')?.setAttribute('open', '');
    return Promise.resolve();
  };
  expect(await faultsInEveryView(<main>{folded}</main>, open)).toEqual([]);
});
