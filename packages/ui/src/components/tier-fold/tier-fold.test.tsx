import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { TierFold } from './tier-fold.tsx';

const tiers = (districts: string | undefined) => (
  <TierFold
    label="Các cấp"
    tiers={[
      { key: 'province', label: 'Tỉnh', count: '63' },
      { key: 'district', label: 'Cấp huyện', count: districts },
      { key: 'commune', label: 'Cấp xã', count: '10.035' },
    ]}
  />
);

it('folds away the tier that ended', async () => {
  const { rerender } = await render(tiers('696'));
  expect(page.getByRole('listitem').elements()).toHaveLength(3);
  await rerender(tiers(undefined));
  expect(page.getByRole('listitem').elements()).toHaveLength(2);
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{tiers(undefined)}</main>)).toEqual([]);
});
