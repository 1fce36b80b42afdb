import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { Field } from './field.tsx';

it('is found by its name and tells what it takes', async () => {
  await render(<Field label="Phần A" hint="từ 0 đến 35" defaultValue="30" />);
  const input = page.getByRole('textbox', { name: 'Phần A' });
  await expect.element(input).toHaveAccessibleDescription('từ 0 đến 35');
  await expect.element(input).toBeValid();
});

it('tells its fault instead, marked as one', async () => {
  await render(<Field label="Phần A" hint="từ 0 đến 35" error="Nhiều nhất 35 điểm." defaultValue="40" />);
  const input = page.getByRole('textbox', { name: 'Phần A' });
  await expect.element(input).toHaveAccessibleDescription('Nhiều nhất 35 điểm.');
  await expect.element(input).toBeInvalid();
});

it('has no fault in any view', async () => {
  const fields = (
    <main>
      <Field label="Phần A: Sản phẩm và sức mạnh của cộng đồng" hint="từ 0 đến 35" defaultValue="30" />
      <Field label="Ngày đánh giá" type="date" error="Hãy chọn một ngày." />
    </main>
  );
  expect(await faultsInEveryView(fields)).toEqual([]);
});
