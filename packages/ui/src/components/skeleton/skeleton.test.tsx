import { expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { Skeleton } from './skeleton.tsx';

it('keeps the place of the text that will come', async () => {
  const { container, rerender } = await render(<Skeleton lines={3} label="Đang tải" />);
  const kept = container.getBoundingClientRect().height;
  await rerender(
    <p>
      Một
      <br />
      hai
      <br />
      ba
    </p>,
  );
  expect(container.getBoundingClientRect().height).toBe(kept);
});

it.each(['no-preference', 'reduce'])('is seen only after 150 ms and never moves (motion: %s)', async (value) => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  await render(<Skeleton lines={1} label="Đang tải" />);
  const [appearance, ...others] = page.getByRole('status').element().getAnimations();
  if (!appearance) throw new Error('the skeleton was there at once');
  const opacity = () => getComputedStyle(page.getByRole('status').element()).opacity;
  appearance.pause();
  appearance.currentTime = 149;
  expect(opacity()).toBe('0');
  appearance.finish();
  expect(opacity()).not.toBe('0');
  expect(others).toEqual([]);
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});

it('has no fault in any view', async () => {
  expect(
    await faultsInEveryView(
      <main>
        <Skeleton lines={3} label="Đang tải" />
      </main>,
    ),
  ).toEqual([]);
});
