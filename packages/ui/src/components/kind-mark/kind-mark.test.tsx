import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { type FigureKind, KindMark } from './kind-mark.tsx';

const kinds: Record<FigureKind, string> = {
  target: 'Chỉ tiêu',
  result: 'Kết quả',
  computed: 'Tính lại',
  count: 'Số đếm',
};
const marks = Object.entries(kinds).map(([kind, label]) => (
  <KindMark key={kind} kind={kind as FigureKind} label={label} />
));

it('tells a target from a result without colour: another word and a hollow shape against a solid one', async () => {
  await render(marks);
  const shape = (label: string) => {
    const drawn = page.getByText(label).element().querySelector('svg')?.firstElementChild;
    return drawn ? getComputedStyle(drawn) : undefined;
  };
  expect(shape('Chỉ tiêu')?.fill).toBe('none');
  expect(shape('Kết quả')?.fill).not.toBe('none');
  expect(shape('Tính lại')?.strokeDasharray).not.toBe('none');
});

it('gives each kind a shape of its own', async () => {
  const { container } = await render(marks);
  const shapes = [...container.querySelectorAll('svg')].map((svg) => svg.innerHTML);
  expect(new Set(shapes).size).toBe(Object.keys(kinds).length);
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{marks}</main>)).toEqual([]);
});
