import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { CompareTable } from './compare-table.tsx';

const table = (
  <CompareTable
    caption="Hai tỉnh ngày 31/12/2019"
    rowsHead="Điều so sánh"
    emptyText="Chưa có số liệu"
    columns={['Cao Bằng', 'Lạng Sơn', 'Bắc Kạn'].map((name) => ({
      key: name,
      head: <a href={`/don-vi/${name}`}>{name}</a>,
    }))}
    groups={[
      {
        key: 'result',
        heading: 'Kết quả',
        rows: [{ key: 'communes', label: 'Xã đạt chuẩn', note: 'theo nguồn', cells: ['17', '61', undefined] }],
      },
    ]}
  />
);

it('names each cell by its row and its column', async () => {
  await render(table);
  const cells = page.getByRole('row', { name: /Xã đạt chuẩn/ }).getByRole('cell');
  expect(cells.elements().map((cell) => cell.textContent)).toEqual(['17', '61', 'Chưa có số liệu']);
});

it('keeps the names of the rows in sight on a phone', async () => {
  await page.viewport(360, 740);
  await render(table);
  const region = page.getByRole('region', { name: 'Hai tỉnh ngày 31/12/2019' }).element();
  const name = page.getByRole('rowheader', { name: /Xã đạt chuẩn/ }).element();
  const before = name.getBoundingClientRect().left;
  region.scrollLeft = 300;
  expect(region.scrollLeft).toBeGreaterThan(100);
  expect(name.getBoundingClientRect().left).toBeCloseTo(before, 0);
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{table}</main>)).toEqual([]);
});
