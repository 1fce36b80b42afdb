import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { MapLegend } from './map-legend.tsx';

function Legend() {
  const [chosen, choose] = useState<readonly (number | null)[]>([]);
  return (
    <MapLegend
      label="Chú giải"
      chosen={chosen}
      onChoose={choose}
      steps={[
        { step: 0, label: 'dưới 60', count: '12' },
        { step: 4, label: 'từ 240', count: '9' },
        { step: null, label: 'Chưa có số liệu', count: '3' },
      ]}
    />
  );
}

it('shows one step alone, several, and all again, by keyboard', async () => {
  await render(<Legend />);
  const pressed = () =>
    page
      .getByRole('button', { pressed: true })
      .elements()
      .map(({ textContent }) => textContent);
  await userEvent.keyboard('{Tab}{Enter}{Tab}{Tab}{Enter}');
  expect(pressed()).toEqual(['dưới 60 12', 'Chưa có số liệu 3']);
  await userEvent.keyboard('{Enter}');
  expect(pressed()).toEqual(['dưới 60 12']);
});

it('has no fault in any view', async () => {
  expect(
    await faultsInEveryView(
      <main>
        <Legend />
      </main>,
    ),
  ).toEqual([]);
});
