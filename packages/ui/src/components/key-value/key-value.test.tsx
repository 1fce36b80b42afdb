import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { KeyValueList } from './key-value.tsx';

const facts = (
  <KeyValueList
    items={[
      { term: 'Cấp trên', value: <a href="/don-vi/1">Xã Quảng Uyên</a> },
      { term: 'Văn bản thành lập đơn vị', value: 'Nghị quyết 864/NQ-UBTVQH14 ngày 10/01/2020' },
    ]}
  />
);

it('reads each term before its value', async () => {
  await render(facts);
  await expect.element(page.getByRole('term').first()).toMatchTextContent('Cấp trên');
  await expect.element(page.getByRole('definition').first()).toMatchTextContent('Xã Quảng Uyên');
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{facts}</main>)).toEqual([]);
});
