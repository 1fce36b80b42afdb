import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { CopyText } from './copy-text.tsx';

const sentence = (
  <CopyText label="Câu trích dẫn" text="Có thêm 8 xã (Báo Cao Bằng)." copyLabel="Chép" copiedLabel="Đã chép" />
);

it('names what it holds, and marks all of it for who copies by hand', async () => {
  await render(sentence);
  const field = page.getByRole('textbox', { name: 'Câu trích dẫn' });
  await expect.element(field).toHaveValue('Có thêm 8 xã (Báo Cao Bằng).');
  await page.getByRole('button', { name: 'Chép Câu trích dẫn' }).click();
  const { selectionStart, selectionEnd, value } = field.element() as HTMLTextAreaElement;
  expect(value.slice(selectionStart, selectionEnd)).toBe(value);
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{sentence}</main>)).toEqual([]);
});
