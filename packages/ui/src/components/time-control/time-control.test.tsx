import { useState } from 'react';
import { expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { TimeControl } from './time-control.tsx';

const STOPS = [
  { day: '2019-12-31', label: '31/12/2019' },
  { day: '2025-06-30', label: '30/06/2025', event: 'ngày cuối còn cấp huyện' },
  { day: '2025-07-01', label: '01/07/2025', event: 'bỏ cấp huyện' },
];

function Control({ from = '2019-12-31' }: { from?: string }) {
  const [day, setDay] = useState(from);
  return (
    <TimeControl
      label="Ngày trên bản đồ"
      stops={STOPS}
      value={day}
      onChange={setDay}
      pace={50}
      words={{ play: 'Chạy', pause: 'Dừng', previous: 'Ngày trước', next: 'Ngày sau' }}
    />
  );
}

const slider = page.getByRole('slider', { name: 'Ngày trên bản đồ' });
const shown = () => slider.element().getAttribute('aria-valuetext');

it('steps by buttons and by arrow keys, and says the day and what happened', async () => {
  await render(<Control />);
  await page.getByRole('button', { name: 'Ngày sau' }).click();
  expect(shown()).toBe('30/06/2025, ngày cuối còn cấp huyện');
  slider.element().focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(shown()).toBe('01/07/2025, bỏ cấp huyện');
  await userEvent.keyboard('{Home}');
  expect(shown()).toBe('31/12/2019');
});

it('plays through the days and stops at the last one', async () => {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value: 'no-preference' }],
  });
  await render(<Control />);
  await page.getByRole('button', { name: 'Chạy' }).click();
  await expect.poll(shown).toBe('01/07/2025, bỏ cấp huyện');
  await expect.element(page.getByRole('button', { name: 'Chạy' })).toBeVisible();
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});

it('offers no playing to who asks for less motion', async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
  const { container } = await render(<Control />);
  await expect.element(container.querySelector<HTMLElement>('[aria-label="Chạy"]')).not.toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Ngày sau' })).toBeVisible();
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});

it('has no fault in any view', async () => {
  expect(
    await faultsInEveryView(
      <main>
        <Control from="2025-06-30" />
      </main>,
    ),
  ).toEqual([]);
});
