import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { SelectField } from './select-field.tsx';

const measures = (
  <main>
    <SelectField
      label="Đo điều gì"
      options={[
        { value: '', label: 'Mọi chỉ tiêu' },
        {
          value: 'poverty-rate',
          label: 'Tỷ lệ hộ nghèo đa chiều theo chuẩn của giai đoạn 2021–2025 ở khu vực nông thôn',
        },
      ]}
    />
  </main>
);

it('is found by its name and takes a choice by keyboard', async () => {
  await render(measures);
  const select = page.getByRole('combobox', { name: 'Đo điều gì' });
  await userEvent.selectOptions(select, 'poverty-rate');
  await expect.element(select).toHaveValue('poverty-rate');
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(measures)).toEqual([]);
});
