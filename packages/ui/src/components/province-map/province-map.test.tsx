import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { DrawnProvinces } from './drawn-provinces.test-data.tsx';

it('draws the provinces of its day, each with its value in its name', async () => {
  const { rerender } = await render(<DrawnProvinces set="provinces63" />);
  expect(page.getByRole('option').elements()).toHaveLength(63);
  await rerender(<DrawnProvinces set="provinces34" />);
  expect(page.getByRole('option').elements()).toHaveLength(34);
  await expect.element(page.getByRole('option', { name: 'Tỉnh 04, 10 xã' })).toBeInTheDocument();
});

it('shows both archipelagos with the province they belong to, and the large islands', async () => {
  const { container } = await render(<DrawnProvinces set="provinces34" />);
  for (const name of ['Hoàng Sa', '(Đà Nẵng)', 'Trường Sa', '(Khánh Hòa)', 'Phú Quốc', 'Côn Đảo']) {
    expect(container.querySelector('svg')?.textContent).toContain(name);
  }
});

it('is one tab stop, in which arrow keys go from shape to shape and Esc lets go', async () => {
  await render(<DrawnProvinces set="provinces34" />);
  await userEvent.keyboard('{Tab}');
  const focused = () => document.activeElement?.getAttribute('data-code');
  const first = focused();
  await userEvent.keyboard('{ArrowDown}');
  const second = focused();
  expect(second).not.toBe(first);
  await expect.element(page.getByRole('link', { name: 'Mở trang' })).toHaveAttribute('href', `#${second}`);
  await userEvent.keyboard('{Escape}');
  expect(page.getByRole('link', { name: 'Mở trang' }).elements()).toEqual([]);
});

it('reaches every province by arrow keys alone', async () => {
  await render(<DrawnProvinces set="provinces63" />);
  const reached = new Set<string>();
  const waiting: string[] = ['04'];
  const { drawProvinces } = await import('./map-geometry.ts');
  const { nextShape } = await import('./next-shape.ts');
  const { default: text } = await import('../../geometry/vn-provinces.topo.json?raw');
  const { shapes } = drawProvinces(JSON.parse(text), 'provinces63');
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    if (reached.has(code)) continue;
    reached.add(code);
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      const next = nextShape(shapes, code, key);
      if (next) waiting.push(next.code);
    }
  }
  expect(shapes.filter(({ code }) => !reached.has(code)).map(({ code }) => code)).toEqual([]);
});

it('hatches what is not known: never the lightest colour', async () => {
  await render(<DrawnProvinces set="provinces34" isKnown={false} />);
  for (const shape of page.getByRole('option').elements()) expect(shape.getAttribute('style')).toContain('url(');
});

it('has no fault in any view', async () => {
  expect(
    await faultsInEveryView(
      <main>
        <DrawnProvinces set="provinces34" />
      </main>,
    ),
  ).toEqual([]);
});
