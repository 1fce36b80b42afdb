import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { Term } from './term.tsx';

const line = (
  <main>
    <p>
      <Term
        meaning={() => (
          <>
            Bắt đầu bằng một văn bản. <a href="#tat-ca">Mọi thuật ngữ</a>
          </>
        )}
      >
        Công nhận
      </Term>{' '}
      từ 31/12/2019
    </p>
    <button type="button" style={{ marginTop: '8rem' }}>
      Sau đó
    </button>
  </main>
);

const word = page.getByRole('button', { name: 'Công nhận' });
const card = page.getByRole('note');
const after = page.getByRole('button', { name: 'Sau đó' });

it('opens by a tap and closes by another, or by Esc, with the focus on the word', async () => {
  await render(line);
  expect(card.elements()).toEqual([]);
  await word.click();
  await expect.element(card).toHaveTextContent('Bắt đầu bằng một văn bản. Mọi thuật ngữ');
  await userEvent.keyboard('{Escape}');
  await expect.element(card).not.toBeInTheDocument();
  await expect.element(word).toHaveFocus();
});

it('opens under a resting pointer and stays while the pointer is in the card', async () => {
  await render(line);
  await word.hover();
  await expect.element(card).toBeVisible();
  await card.hover();
  await new Promise((resolve) => setTimeout(resolve, 600));
  await expect.element(card).toBeVisible();
  await after.hover();
  await expect.element(card).not.toBeInTheDocument();
});

it('is kept open by a press after the pointer opened it', async () => {
  await render(line);
  await word.hover();
  await expect.element(card).toBeVisible();
  await word.click();
  await after.hover();
  await new Promise((resolve) => setTimeout(resolve, 600));
  await expect.element(card).toBeVisible();
});

it('opens under the focus of a keyboard, leads through its link, and closes behind the reader', async () => {
  await render(line);
  await userEvent.keyboard('{Tab}');
  await expect.element(word).toHaveFocus();
  await expect.element(card).toBeVisible();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('link', { name: 'Mọi thuật ngữ' })).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(after).toHaveFocus();
  await expect.element(card).not.toBeInTheDocument();
});

it('does not open again when Esc gives the focus back to the word', async () => {
  await render(line);
  await userEvent.keyboard('{Tab}{Tab}{Escape}');
  await expect.element(card).not.toBeInTheDocument();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(card.elements()).toEqual([]);
});

it('has no fault in any view, open or closed', async () => {
  expect(await faultsInEveryView(line)).toEqual([]);
  expect(
    await faultsInEveryView(line, async () => {
      if (card.elements().length === 0) await word.click();
    }),
  ).toEqual([]);
});
