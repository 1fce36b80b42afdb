import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { DrawnGrid } from './heat-grid.test-data.tsx';

beforeEach(() => page.viewport(1280, 800));

const at = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
const rowsInPage = () => document.querySelectorAll('tr').length;

it('says how large it is and holds only the rows in view', async () => {
  await render(<DrawnGrid />);
  const grid = page.getByRole('grid', { name: 'Xã theo tiêu chí' });
  await expect.element(grid).toHaveAttribute('aria-rowcount', '182');
  await expect.element(grid).toHaveAttribute('aria-colcount', '21');
  expect(rowsInPage()).toBeLessThan(50);
});

it('names each cell by commune, criterion and outcome; nobody reported is said so', async () => {
  await render(<DrawnGrid />);
  await expect
    .element(page.getByRole('gridcell', { name: 'Xã số 1, tiêu chí 3 Thủy lợi: chưa rõ' }))
    .toBeInTheDocument();
  await expect
    .element(page.getByRole('gridcell', { name: 'Xã số 6, tiêu chí 3 Thủy lợi: chưa có số liệu' }))
    .toBeInTheDocument();
});

it('is one stop of the keyboard, walked by arrows, Home, End and pages, into the head and to the far end', async () => {
  await render(<DrawnGrid />);
  await userEvent.tab();
  expect(at()).toContain('Số 1');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
  expect(at()).toContain('Xã số 2, tiêu chí 1 Quy hoạch');
  await userEvent.keyboard('{End}');
  expect(at()).toContain('Xã số 2, tiêu chí 19');
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await expect.poll(at).toContain('Xã số 181, tiêu chí 19');
  await userEvent.keyboard('{Home}');
  expect(at()).toContain('Số 181');
  await userEvent.keyboard('{PageUp}');
  await expect.poll(at).toMatch(/Số 1[5-7]\d/);
  await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowUp}{ArrowRight}{ArrowRight}');
  expect(at()).toMatch(/^Quy hoạch.*tiêu chí 1.*90.*174.*xã đạt$/);
  expect(rowsInPage()).toBeLessThan(50);
});

it('keeps the cell of the keyboard when its row is scrolled out of view', async () => {
  await render(<DrawnGrid />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  document.querySelector('table')?.parentElement?.scrollTo(0, 4000);
  await expect.element(page.getByRole('rowheader', { name: 'Số 120' })).toBeInTheDocument();
  expect(at()).toContain('Xã số 1, tiêu chí 1');
});

it('keeps the cell of the keyboard clear of the head and of the names', async () => {
  await page.viewport(600, 800);
  await render(<DrawnGrid />);
  await userEvent.tab();
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await expect.poll(at).toContain('Xã số 181, tiêu chí 19');
  await userEvent.keyboard('{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}');
  await userEvent.keyboard('{ArrowLeft}'.repeat(17));
  await expect.poll(at).toContain('tiêu chí 2 ');
  const cell = document.activeElement?.getBoundingClientRect();
  const corner = document.querySelector('th')?.getBoundingClientRect();
  expect(cell?.left).toBeGreaterThanOrEqual((corner?.right ?? 0) - 1);
  expect(cell?.top).toBeGreaterThanOrEqual((corner?.bottom ?? 0) - 1);
});

it('tells the chosen cell below in words, and opens the row by Enter', async () => {
  await render(<DrawnGrid />);
  await expect.element(page.getByText('Chọn một ô để đọc.')).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  await expect.element(page.getByText('Xã số 1, tiêu chí 3 Thủy lợi: chưa rõ')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(location.hash).toBe('#xa-1');
});

it('sorts by a press on a head and says which way', async () => {
  await render(<DrawnGrid />);
  const count = page.getByRole('columnheader', { name: 'Đạt', exact: true });
  await expect.element(count).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: /^Điện.*tiêu chí 4/ }).click();
  await expect
    .element(page.getByRole('columnheader', { name: /^Điện.*tiêu chí 4/ }))
    .toHaveAttribute('aria-sort', 'descending');
  await expect.element(count).not.toHaveAttribute('aria-sort');
});

it('is one strip for each commune on a phone, with what is missing in words', async () => {
  await page.viewport(360, 740);
  await render(<DrawnGrid rows={30} />);
  const strips = page.getByRole('list', { name: 'Xã theo tiêu chí' }).getByRole('listitem');
  expect(strips.elements()).toHaveLength(30);
  await expect.element(strips.first()).toHaveTextContent('Số 1 Trùng Khánh10/19Còn thiếu 4, 10, 16');
});

it('has no fault in any view', async () => {
  expect(
    await faultsInEveryView(
      <main>
        <DrawnGrid rows={40} />
      </main>,
    ),
  ).toEqual([]);
});
