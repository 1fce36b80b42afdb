import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { SearchBox } from './search-box.tsx';

type Heard = { onInput?: (text: string) => void; onSubmit?: (text: string) => void };

function Search({ onInput, onSubmit }: Heard) {
  const [text, setText] = useState('');
  return (
    <SearchBox
      label="Tìm xã, huyện, tỉnh"
      placeholder="Ví dụ: Ngọc Côn"
      value={text}
      onInput={(next) => {
        setText(next);
        onInput?.(next);
      }}
      onSubmit={(whole) => onSubmit?.(whole)}
      buttonLabel="Tìm"
      action="/tim"
      name="q"
    />
  );
}

const box = page.getByRole('searchbox', { name: 'Tìm xã, huyện, tỉnh' });

it('searches by Enter and by its button', async () => {
  const onSubmit = vi.fn();
  await render(<Search onSubmit={onSubmit} />);
  await userEvent.type(box, 'ngoc con{Enter}');
  await page.getByRole('button', { name: 'Tìm' }).click();
  expect(onSubmit.mock.calls).toEqual([['ngoc con'], ['ngoc con']]);
});

it('shows a half-made syllable but does not search for it', async () => {
  const onInput = vi.fn();
  const onSubmit = vi.fn();
  await render(<Search onInput={onInput} onSubmit={onSubmit} />);
  await box.click();
  await cdp().send('Input.imeSetComposition', { text: 'cô', selectionStart: 2, selectionEnd: 2 });
  await expect.element(box).toHaveValue('cô');
  box.element().closest('form')?.requestSubmit();
  expect(onInput).not.toHaveBeenCalled();
  expect(onSubmit).not.toHaveBeenCalled();
  await cdp().send('Input.insertText', { text: 'côn' });
  await expect.element(box).toHaveValue('côn');
  expect(onInput).toHaveBeenLastCalledWith('côn');
  await userEvent.keyboard('{Enter}');
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith('côn');
});

it('never changes what was typed', async () => {
  await render(<Search />);
  await userEvent.type(box, '  hoà an, HÒA AN ');
  await expect.element(box).toHaveValue('  hoà an, HÒA AN ');
});

it('is a search landmark whose form also works where scripts do not run', async () => {
  await render(<Search />);
  const form = box.element().closest<HTMLFormElement>('search form');
  expect([form?.method, form && new URL(form.action).pathname]).toEqual(['get', '/tim']);
  await expect.element(box).toHaveAttribute('name', 'q');
});

it('has no fault in any view', async () => {
  expect(
    await faultsInEveryView(
      <main>
        <Search />
      </main>,
    ),
  ).toEqual([]);
});
