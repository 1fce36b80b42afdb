import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { Section } from '../level-section/level-section.tsx';
import { Contents } from './contents.tsx';

const longPage = (
  <main>
    <Contents
      label="Trong trang này"
      items={[
        { id: 'so-lieu', label: 'Số liệu', count: '40' },
        { id: 'cap-xa', label: 'Xã, phường, thị trấn', count: '161' },
      ]}
    />
    <Section heading="Số liệu" id="so-lieu">
      <p style={{ height: '200vh' }}>Nhiều số liệu</p>
    </Section>
    <Section heading="Xã, phường, thị trấn" id="cap-xa">
      <p style={{ height: '200vh' }}>Nhiều xã</p>
    </Section>
  </main>
);

it('brings a section far below into sight, by keyboard too', async () => {
  await render(longPage);
  const communes = page.getByRole('heading', { name: 'Xã, phường, thị trấn' });
  await expect.element(communes).not.toBeInViewport();
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await expect.element(communes).toBeInViewport();
});

it('tells how much each section holds', async () => {
  await render(longPage);
  const list = page.getByRole('navigation', { name: 'Trong trang này' });
  await expect.element(list.getByRole('link', { name: 'Xã, phường, thị trấn 161' })).toHaveAttribute('href', '#cap-xa');
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(longPage)).toEqual([]);
});
