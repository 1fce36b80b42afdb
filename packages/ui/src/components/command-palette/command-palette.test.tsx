import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { CommandPalette } from './command-palette.tsx';

const NAMES = ['Xã Chu Trinh', 'Xã Đức Long', 'Xã Ngọc Côn'];

interface Heard {
  readonly onText?: (text: string) => void;
  readonly onChoose?: (id: string) => void;
}

function Page({ onText, onChoose }: Heard) {
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const found = NAMES.filter((name) => name.includes(text));
  return (
    <main>
      <button type="button" onClick={() => setIsOpen(true)}>
        Tìm nhanh
      </button>
      {isOpen && (
        <CommandPalette
          label="Tìm nhanh"
          placeholder="Đơn vị"
          groups={[
            { heading: 'Đơn vị', options: found.map((name) => ({ id: name, label: name })) },
            { heading: 'Việc', options: [{ id: 'copy', label: 'Chép liên kết', stays: true }] },
          ]}
          status={`${found.length} đơn vị`}
          closeLabel="Đóng"
          onText={(next) => {
            setText(next);
            onText?.(next);
          }}
          onChoose={(id) => onChoose?.(id)}
          onClose={() => setIsOpen(false)}
        />
      )}
    </main>
  );
}

const opener = page.getByRole('button', { name: 'Tìm nhanh' });
const field = page.getByRole('combobox', { name: 'Tìm nhanh' });
const chosen = page.getByRole('option', { selected: true });
const dialog = page.getByRole('dialog');

it('takes the focus, leads through its options by arrow keys in a round, and chooses by Enter', async () => {
  const onChoose = vi.fn();
  await render(<Page onChoose={onChoose} />);
  await opener.click();
  await expect.element(field).toHaveFocus();
  await expect.element(chosen).toHaveTextContent('Xã Chu Trinh');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(chosen).toHaveTextContent('Xã Đức Long');
  expect(field.element().getAttribute('aria-activedescendant')).toBe(chosen.element().id);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.element(chosen).toHaveTextContent('Chép liên kết');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('Xã Chu Trinh');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

it('closes by Esc and by its button, and gives the focus back', async () => {
  await render(<Page />);
  await opener.click();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  await opener.click();
  await page.getByRole('button', { name: 'Đóng' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

it('stays open where the choice says so, with the focus in its field', async () => {
  const onChoose = vi.fn();
  await render(<Page onChoose={onChoose} />);
  await opener.click();
  await page.getByRole('option', { name: 'Chép liên kết' }).click();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('copy');
  await expect.element(field).toHaveFocus();
});

it('begins with the first option again when the text changes', async () => {
  await render(<Page />);
  await opener.click();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await userEvent.type(field, 'Đức');
  await expect.element(chosen).toHaveTextContent('Xã Đức Long');
  await expect.element(page.getByRole('status')).toHaveTextContent('1 đơn vị');
});

it('shows a half-made syllable, but neither searches for it nor chooses by the Enter that ends it', async () => {
  const onText = vi.fn();
  const onChoose = vi.fn();
  await render(<Page onText={onText} onChoose={onChoose} />);
  await opener.click();
  await cdp().send('Input.imeSetComposition', { text: 'Cô', selectionStart: 2, selectionEnd: 2 });
  await expect.element(field).toHaveValue('Cô');
  await userEvent.keyboard('{Enter}{ArrowDown}');
  expect(onText).not.toHaveBeenCalled();
  expect(onChoose).not.toHaveBeenCalled();
  await expect.element(chosen).toHaveTextContent('Xã Chu Trinh');
  await cdp().send('Input.insertText', { text: 'Côn' });
  await expect.element(field).toHaveValue('Côn');
  expect(onText).toHaveBeenLastCalledWith('Côn');
  await userEvent.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('Xã Ngọc Côn');
});

it('has no fault in any view', async () => {
  expect(
    await faultsInEveryView(<Page />, async () => {
      if (dialog.elements().length === 0) await opener.click();
    }),
  ).toEqual([]);
});
