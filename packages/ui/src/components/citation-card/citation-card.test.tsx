import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { CitationCard } from './citation-card.tsx';

const card = (
  <CitationCard
    title="Cao Bằng phấn đấu đến năm 2025 có ít nhất 50 xã đạt chuẩn"
    href="/nguon/1"
    phrase="ít nhất 50 xã đạt chuẩn"
    meta="Báo Cao Bằng · 15/02/2020"
    note="Nguồn không ghi ngày chốt số liệu."
  />
);

it('sets the printed words between « » and links the title to the source', async () => {
  await render(card);
  await expect.element(page.getByRole('blockquote')).toMatchTextContent(/^«ít nhất 50 xã đạt chuẩn»$/);
  await expect.element(page.getByRole('link', { name: 'Cao Bằng phấn đấu' })).toHaveAttribute('href', '/nguon/1');
});

it('draws out the figure in the printed words, and only where it stands', async () => {
  const { container, rerender } = await render(
    <CitationCard title="Báo" href="/nguon/1" phrase="ít nhất 50 xã" mark="50" lead="ít nhất 50 xã" />,
  );
  expect(container.querySelector('mark')?.textContent).toBe('50');
  await expect.element(page.getByRole('blockquote')).toMatchTextContent(/^«ít nhất 50 xã»$/);
  await rerender(<CitationCard title="Báo" href="/nguon/1" phrase="năm mươi xã" mark="50" />);
  expect(container.querySelector('mark')).toBeNull();
});

it('quotes nothing when the source has no words for it', async () => {
  await render(<CitationCard title="Sổ đăng ký đơn vị" href="/nguon/2" />);
  await expect.element(page.getByRole('blockquote')).not.toBeInTheDocument();
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{card}</main>)).toEqual([]);
});
