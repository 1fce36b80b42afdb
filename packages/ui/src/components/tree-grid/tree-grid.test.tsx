import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { DrawnTree } from './tree-grid.test-data.tsx';

beforeEach(() => page.viewport(1280, 800));

const at = () => document.activeElement?.getAttribute('data-row');
const row = (name: string) => page.getByRole('row', { name });

it('says depth, place among its own and whether it is open', async () => {
  await render(<DrawnTree />);
  await expect.element(row('tỉnh Cao Bằng')).toHaveAttribute('aria-expanded', 'true');
  const second = row('huyện Hà Quảng');
  await expect.element(second).toHaveAttribute('aria-level', '2');
  await expect.element(second).toHaveAttribute('aria-posinset', '2');
  await expect.element(second).toHaveAttribute('aria-setsize', '3');
  await expect.element(second).toHaveAttribute('aria-expanded', 'false');
});

it('is one stop of the keyboard: arrows walk, open and close, Home and End go to the ends', async () => {
  await render(<DrawnTree />);
  await userEvent.tab();
  expect(at()).toBe('cao-bang');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
  await expect.element(row('xã Hà Quảng 4')).toBeVisible();
  expect(at()).toBe('Hà Quảng');
  await userEvent.keyboard('{ArrowRight}');
  expect(at()).toBe('Hà Quảng 1');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.element(row('xã Hà Quảng 4')).not.toBeInTheDocument();
  expect(at()).toBe('Hà Quảng');
  await userEvent.keyboard('{End}');
  expect(at()).toBe('Thạch An');
  await userEvent.keyboard('{Home}');
  expect(at()).toBe('cao-bang');
});

it('follows the link of a row by Enter', async () => {
  await render(<DrawnTree />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => location.hash).toBe('#2-1');
});

it('is opened by mouse as well', async () => {
  const { container } = await render(<DrawnTree />);
  container.querySelector<HTMLElement>('[data-row="Thạch An"] button')?.click();
  await expect.element(row('xã Thạch An 1')).toBeVisible();
});

it('keeps the focus in the tree when the row that had it goes away', async () => {
  const { rerender } = await render(<DrawnTree />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(at()).toBe('Hà Quảng');
  await rerender(<DrawnTree gone={['Hà Quảng']} />);
  await expect.poll(at).toBe('cao-bang');
});

it('holds only the rows in view above two hundred, and still reaches the last one', async () => {
  await render(<DrawnTree communes={120} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}{Home}{End}{ArrowRight}');
  const tree = page.getByRole('treegrid');
  await expect.element(tree).toHaveAttribute('aria-rowcount', String(1 + 1 + 3 + 240));
  await expect.poll(() => document.querySelectorAll('tr').length).toBeLessThan(60);
  await userEvent.keyboard('{End}');
  await expect.poll(at).toBe('Thạch An 120');
  await userEvent.keyboard('{Home}');
  await expect.poll(at).toBe('cao-bang');
});

it('has no fault in any view', async () => {
  const tree = (
    <main>
      <DrawnTree />
    </main>
  );
  expect(await faultsInEveryView(tree)).toEqual([]);
});
