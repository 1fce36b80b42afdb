import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { DayInput } from './day-input.tsx';

function field(onDay: (day: string | undefined) => void = () => {}) {
  return (
    <main>
      <label htmlFor="ngay">Ngày đánh giá</label>
      <DayInput
        id="ngay"
        defaultValue="2025-07-01"
        labels={{ format: 'ngày/tháng/năm', calendar: 'Chọn trên lịch' }}
        isInvalid={false}
        onDay={onDay}
      />
    </main>
  );
}

const input = page.getByRole('textbox', { name: 'Ngày đánh giá' });

it('shows the day first and tells which day was typed, or that it is none', async () => {
  const onDay = vi.fn();
  await render(field(onDay));
  await expect.element(input).toHaveValue('01/07/2025');
  await userEvent.fill(input, '5/8/2026');
  expect(onDay).toHaveBeenLastCalledWith('2026-08-05');
  await userEvent.fill(input, '31/02/2026');
  expect(onDay).toHaveBeenLastCalledWith(undefined);
});

it('takes a day from the calendar of the browser', async () => {
  const onDay = vi.fn();
  const { container } = await render(field(onDay));
  await userEvent.click(page.getByRole('button', { name: 'Chọn trên lịch' }));
  const native = container.querySelector<HTMLInputElement>('input[type="date"]');
  if (!native) throw new Error('there is no calendar');
  await userEvent.fill(native, '2026-08-05', { force: true });
  expect(onDay).toHaveBeenLastCalledWith('2026-08-05');
  await expect.element(input).toHaveValue('05/08/2026');
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(field())).toEqual([]);
});
