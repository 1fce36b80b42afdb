import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { CriteriaStrip } from './criteria-strip.tsx';

const NAMES = ['Quy hoạch', 'Giao thông', 'Thủy lợi', 'Điện', 'Trường học', 'Văn hóa'];
const SHAPES = ['full', 'full', 'hollow', 'unknown', 'half', 'full'] as const;
const VERDICTS = { full: 'Đạt', hollow: 'Chưa đạt', unknown: 'Chưa rõ', half: 'Đạt một phần' };

const strip = (
  <CriteriaStrip
    label="Đạt 3/6 tiêu chí"
    hint="Chạm vào một ô để xem tiêu chí."
    criteria={NAMES.map((name, index) => {
      const shape = SHAPES[index] ?? 'unknown';
      return {
        key: name,
        number: index + 1,
        name,
        shape,
        verdict: VERDICTS[shape],
        detail: <p>Vì sao {name.toLocaleLowerCase('vi')} như vậy.</p>,
      };
    })}
  />
);

it('gives every criterion a cell that says its number, its name and its outcome', async () => {
  await render(strip);
  await expect.element(page.getByRole('list', { name: 'Đạt 3/6 tiêu chí' })).toBeInViewport();
  await expect.element(page.getByRole('button', { name: '3. Thủy lợi: Chưa đạt' })).toBeInViewport();
  await expect.element(page.getByRole('button', { name: '4. Điện: Chưa rõ' })).toBeInViewport();
  await expect.element(page.getByText('Chạm vào một ô')).toBeInViewport();
});

it('tells why under a finger', async () => {
  await render(strip);
  await page.getByRole('button', { name: /^3\./ }).click();
  await expect.element(page.getByText('Vì sao thủy lợi như vậy.')).toBeInViewport();
  await expect.element(page.getByText('Chạm vào một ô')).not.toBeInTheDocument();
});

it('is one stop of the keyboard, and the arrows go from cell to cell', async () => {
  await render(strip);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  await expect.element(page.getByRole('button', { name: /^4\./ })).toHaveFocus();
  await expect.element(page.getByText('Vì sao điện như vậy.')).toBeInViewport();
  await userEvent.keyboard('{End}');
  await expect.element(page.getByRole('button', { name: /^6\./ })).toHaveFocus();
  await userEvent.tab();
  expect(document.activeElement).toBe(document.body);
});

it('has no fault in any view', async () => {
  const choose = () => page.getByRole('button', { name: /^5\./ }).click();
  expect(await faultsInEveryView(<main>{strip}</main>, choose)).toEqual([]);
});
