import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { Breadcrumb } from './breadcrumb.tsx';

const trail = (
  <Breadcrumb
    label="Vị trí"
    items={[{ label: 'Việt Nam', href: '/' }, { label: 'Tỉnh Cao Bằng', href: '/don-vi/04' }, { label: 'Xã Ngọc Côn' }]}
  />
);

it('leads to every unit above and says which page this is', async () => {
  await render(trail);
  const place = page.getByRole('navigation', { name: 'Vị trí' });
  await expect.element(place.getByRole('link', { name: 'Tỉnh Cao Bằng' })).toHaveAttribute('href', '/don-vi/04');
  await expect.element(place.getByText('Xã Ngọc Côn')).toHaveAttribute('aria-current', 'page');
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(trail)).toEqual([]);
});
