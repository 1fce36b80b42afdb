import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { ThemeSwitch } from './theme-switch.tsx';

function themes(onChange: (theme: string) => void = () => {}) {
  return (
    <ThemeSwitch
      label="Giao diện"
      value="system"
      options={[
        { value: 'system', label: 'Theo máy' },
        { value: 'light', label: 'Sáng' },
        { value: 'dark', label: 'Tối' },
      ]}
      onChange={onChange}
    />
  );
}

it('tells which ground holds and takes another by keyboard', async () => {
  const onChange = vi.fn();
  await render(themes(onChange));
  await expect.element(page.getByRole('radio', { name: 'Theo máy' })).toBeChecked();
  await userEvent.keyboard('{Tab}{ArrowRight}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('light');
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{themes()}</main>)).toEqual([]);
});
