import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { DayControl, type DayControlProps } from './day-control.tsx';

const past: DayControlProps = {
  label: 'Đang xem',
  value: '2020-02-15',
  displayValue: '15/02/2020',
  min: '2019-01-01',
  max: '2026-11-21',
  todayValue: '2026-11-21',
  labels: {
    change: 'Đổi ngày',
    field: 'Chọn ngày',
    format: 'ngày/tháng/năm',
    calendar: 'Chọn trên lịch',
    apply: 'Xem',
    today: 'Hôm nay',
    close: 'Đóng',
    marks: 'Ngày mốc',
    outOfRange: 'Chọn một ngày từ 01/01/2019 đến 21/11/2026.',
  },
  marks: [
    { day: '2025-06-30', label: 'Trước sắp xếp · 30/06/2025' },
    { day: '2025-07-01', label: 'Sau sắp xếp · 01/07/2025' },
  ],
  onChange: () => {},
};

const chip = page.getByRole('button', { name: 'Đang xem: 15/02/2020' });
const panel = page.getByRole('dialog', { name: 'Đổi ngày' });
const field = page.getByLabelText('Chọn ngày');

describe('by keyboard', () => {
  it('opens on the field, takes another day on Enter and gives the focus back', async () => {
    const onChange = vi.fn();
    await render(<DayControl {...past} onChange={onChange} />);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(field).toHaveFocus();
    await userEvent.fill(field, '30/6/2025');
    await userEvent.keyboard('{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('2025-06-30');
    await expect.element(panel).not.toBeInTheDocument();
    await expect.element(chip).toHaveFocus();
  });

  it('changes nothing on Esc', async () => {
    const onChange = vi.fn();
    await render(<DayControl {...past} onChange={onChange} />);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(panel).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(panel).not.toBeInTheDocument();
    expect(onChange).not.toHaveBeenCalled();
    await expect.element(chip).toHaveFocus();
  });
});

it.each(['31/12/2018', '22/11/2026', '31/02/2020', ''])(
  'refuses %j, says which days there are and stays open',
  async (day) => {
    const onChange = vi.fn();
    await render(<DayControl {...past} onChange={onChange} />);
    await chip.click();
    await userEvent.fill(field, day);
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('Chọn một ngày từ 01/01/2019 đến 21/11/2026.');
    await expect.element(field).toHaveAccessibleDescription('Chọn một ngày từ 01/01/2019 đến 21/11/2026.');
    await expect.element(field).toHaveFocus();
    expect(onChange).not.toHaveBeenCalled();
  },
);

it.each([
  ['01/01/2019', '2019-01-01'],
  ['21/11/2026', '2026-11-21'],
])('takes the first and the last day of the record: %s', async (typed, day) => {
  const onChange = vi.fn();
  await render(<DayControl {...past} onChange={onChange} />);
  await chip.click();
  await userEvent.fill(field, typed);
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(day);
});

it('forgets a refused day when it is opened again', async () => {
  await render(<DayControl {...past} />);
  await chip.click();
  await userEvent.fill(field, '01/01/1999');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toMatchTextContent('Chọn một ngày');
  await userEvent.keyboard('{Escape}');
  await chip.click();
  await expect.element(page.getByRole('alert')).toBeEmptyDOMElement();
  await expect.element(field).toHaveValue('15/02/2020');
});

it('shows the day first in every browser, and offers its calendar by name', async () => {
  await render(<DayControl {...past} />);
  await chip.click();
  await expect.element(field).toHaveValue('15/02/2020');
  await expect.element(page.getByRole('button', { name: 'Chọn trên lịch' })).toBeVisible();
});

it('says why the day of the address could not be taken', async () => {
  await render(<DayControl {...past} error="Không có ngày 31/02/2020." />);
  await chip.click();
  await expect.element(field).toHaveAccessibleDescription('Không có ngày 31/02/2020.');
});

it('jumps to a day worth seeing in two taps', async () => {
  const onChange = vi.fn();
  await render(<DayControl {...past} onChange={onChange} />);
  await chip.click();
  await page.getByRole('button', { name: 'Trước sắp xếp' }).click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2025-06-30');
  await expect.element(panel).not.toBeInTheDocument();
});

it('returns to today in one tap, and offers it only on another day', async () => {
  const onChange = vi.fn();
  const { rerender } = await render(<DayControl {...past} onChange={onChange} />);
  await page.getByRole('button', { name: 'Hôm nay' }).click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-11-21');
  await rerender(<DayControl {...past} value="2026-11-21" displayValue="21/11/2026" />);
  await expect.element(page.getByRole('button', { name: 'Hôm nay' })).not.toBeInTheDocument();
});

it('keeps its panel inside a phone', async () => {
  await page.viewport(360, 740);
  await render(<DayControl {...past} />);
  await chip.click();
  const box = panel.element().getBoundingClientRect();
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(360);
  expect(box.top).toBeGreaterThanOrEqual(chip.element().getBoundingClientRect().bottom);
  await page.viewport(1280, 800);
});

it('has no fault in any view, closed, open or refusing', async () => {
  const control = (
    <main>
      <DayControl {...past} error="Không có ngày 31/02/2020." />
    </main>
  );
  expect(await faultsInEveryView(control)).toEqual([]);
  const open = async () => {
    if (!document.querySelector(':popover-open')) await chip.click();
  };
  expect(await faultsInEveryView(control, open)).toEqual([]);
});
