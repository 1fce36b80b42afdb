import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { layLanes } from './lanes.ts';
import { LineageDiagram } from './lineage-diagram.tsx';

const diagram = (
  <LineageDiagram
    label="Từ đơn vị nào đến đơn vị nào"
    rows={[
      {
        key: 'a',
        name: 'xã Chu Trinh',
        href: '/don-vi/a',
        detail: 'đến hết 30/06/2025',
        isHere: true,
        into: [{ key: 'c', goal: 'c', words: 'Sắp xếp lại thành phường Tân Giang, toàn bộ' }],
      },
      {
        key: 'b',
        name: 'phường Duyệt Trung',
        href: '/don-vi/b',
        detail: 'đến hết 30/06/2025',
        into: [{ key: 'c', goal: 'c', words: 'Sắp xếp lại thành phường Tân Giang, một phần', part: 'một phần' }],
      },
      { key: 'c', name: 'phường Tân Giang', href: '/don-vi/c', detail: 'từ 01/07/2025, đến nay', into: [] },
    ]}
  />
);

it('leads to every unit, says where the reader is, and says in words what the lines draw', async () => {
  await render(diagram);
  await expect.element(page.getByRole('link', { name: 'xã Chu Trinh' })).toHaveAttribute('aria-current', 'page');
  await expect.element(page.getByRole('link', { name: 'phường Tân Giang' })).toHaveAttribute('href', '/don-vi/c');
  await expect.element(page.getByText('Sắp xếp lại thành phường Tân Giang, một phần')).toBeInTheDocument();
  await expect.element(page.getByText('một phần', { exact: true })).toBeInViewport();
});

it('gives what becomes one unit one lane, however much of it there is', () => {
  const parts = Array.from({ length: 9 }, (_, index) => ({ key: `p${index}`, into: [{ goal: 'c' }] }));
  const rows = layLanes([...parts, { key: 'c', into: [] }]);
  expect(Math.max(...rows.map(({ lane }) => lane))).toBe(1);
  expect(rows.at(-1)).toEqual({ lane: 0, incoming: [0], outgoing: [], passing: [] });
});

it('draws a split into several and several hops, and no line upwards', () => {
  const rows = layLanes([
    {
      key: 'a',
      into: [
        { goal: 'b', part: 'một phần' },
        { goal: 'c', part: 'một phần' },
      ],
    },
    {
      key: 'b',
      into: [{ goal: 'd' }, { goal: 'a', part: 'một phần' }],
    },
    { key: 'c', into: [{ goal: 'd' }] },
    { key: 'd', into: [] },
  ]);
  expect(rows.map(({ lane }) => lane)).toEqual([0, 0, 1, 0]);
  expect(rows.map(({ outgoing }) => outgoing.map((out) => out.lane))).toEqual([[0, 1], [0], [0], []]);
  expect(rows[1]?.passing).toEqual([1]);
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{diagram}</main>)).toEqual([]);
});
