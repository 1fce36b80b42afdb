import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { TileGrid } from './tile-grid.tsx';

const grid = (
  <TileGrid
    label="Số tiêu chí, ngày 31/12/2024"
    disclaimer="Sơ đồ, không phải bản đồ."
    tiles={Array.from({ length: 30 }, (_, place) => ({
      id: `${place}`,
      name: `Xã số ${place + 1}`,
      kind: 'xã',
      valueText: place === 2 ? 'Chưa có số liệu' : `${place}`,
      step: place === 2 ? null : place % 5,
      href: `#${place}`,
    }))}
  />
);

it('is one tab stop with arrow keys, and every tile opens its unit', async () => {
  await render(grid);
  await userEvent.keyboard('{Tab}');
  const at = () => document.activeElement?.getAttribute('href');
  expect(at()).toBe('#0');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(at()).toBe('#1');
  await userEvent.keyboard('{ArrowDown}');
  const below = at();
  expect(below).not.toBe('#1');
  await userEvent.keyboard('{ArrowUp}');
  expect(at()).toBe('#1');
  await userEvent.keyboard('{End}');
  expect(at()).toBe('#29');
});

it('says that it is no map', async () => {
  await render(grid);
  await expect.element(page.getByText('Sơ đồ, không phải bản đồ.')).toBeVisible();
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{grid}</main>)).toEqual([]);
});
