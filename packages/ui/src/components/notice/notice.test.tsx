import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { Button } from '../button/button.tsx';
import { TextLink } from '../text-link/text-link.tsx';
import { Notice } from './notice.tsx';

const failed = (
  <Notice tone="error" title="Không đọc được" actions={<Button>Thử lại</Button>}>
    Mất kết nối. Nội dung cũ vẫn ở đây.
  </Notice>
);
const ended = (
  <Notice
    tone="past"
    title="Xã Ngọc Côn nay thuộc xã Đình Phong"
    actions={<TextLink href="/don-vi/7">Đến xã</TextLink>}
  >
    Từ ngày 01/07/2025.
  </Notice>
);

it('reads an error out at once, with what to do next', async () => {
  await render(failed);
  const alert = page.getByRole('alert');
  await expect.element(alert).toMatchTextContent('Không đọc được');
  await expect.element(alert.getByRole('button', { name: 'Thử lại' })).toBeVisible();
});

it('does not interrupt the reader for anything less', async () => {
  await render(ended);
  await expect.element(page.getByRole('note')).toMatchTextContent('nay thuộc xã Đình Phong');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

it('has no fault in any view', async () => {
  expect(
    await faultsInEveryView(
      <main>
        {failed}
        {ended}
        <Notice tone="info" title="Chỉ có tên, chưa có văn bản" />
        <Notice tone="warn" title="Hai nguồn nói khác nhau" />
      </main>,
    ),
  ).toEqual([]);
});
