import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import styles from './command-palette.module.css';

export type PaletteOption = {
  /** Unique among all options. */
  id: string;
  label: string;
  /** What tells it from others of the same name: "thuộc huyện Hòa An". */
  detail?: string;
  /** True when the palette stays open after the choice. */
  stays?: boolean;
};

export type PaletteGroup = {
  heading: string;
  options: readonly PaletteOption[];
};

export type CommandPaletteProps = {
  /** Name of the dialog and of its field: "Tìm nhanh". */
  label: string;
  placeholder: string;
  /** What matches, in the order in which it is read; groups without options are left out. */
  groups: readonly PaletteGroup[];
  /** Said by screen readers and shown below: "12 kết quả", "Đã chép". */
  status: string;
  closeLabel: string;
  /** Called with the whole text; never in the middle of a composition. */
  onText: (text: string) => void;
  onChoose: (id: string) => void;
  /** Called when it is closed, whatever closed it; the focus is back where it was by then. */
  onClose: () => void;
};

/**
 * A field over everything that can be found or done, with what matches below it. It is open while it is there: a
 * combobox in a modal dialog, led by the arrow keys. Input methods for Vietnamese send half-made syllables: they are
 * shown, and neither searched for nor chosen by Enter before they are whole.
 */
export function CommandPalette({ label, placeholder, groups, status, closeLabel, ...on }: CommandPaletteProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [isComposing, setIsComposing] = useState(false);
  const [pointed, setPointed] = useState<string>();
  const shown = groups.filter(({ options }) => options.length > 0);
  const options = shown.flatMap((group) => group.options);
  const active = options.find((option) => option.id === pointed) ?? options[0];
  const domId = (option: PaletteOption) => `${id}-${options.indexOf(option)}`;

  useEffect(() => dialog.current?.showModal(), []);

  useEffect(() => {
    if (pointed !== undefined)
      list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);

  function take(text: string, composing: boolean) {
    setTyped(text);
    setIsComposing(composing);
    if (composing) return;
    setPointed(undefined);
    on.onText(text);
  }

  function choose(option: PaletteOption) {
    if (!option.stays) dialog.current?.close();
    on.onChoose(option.id);
  }

  function step(by: number) {
    if (active === undefined) return;
    const next = (options.indexOf(active) + by + options.length) % options.length;
    setPointed(options[next]?.id);
  }

  function press(event: KeyboardEvent) {
    if (isComposing || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && active !== undefined) choose(active);
    else return;
    event.preventDefault();
  }

  return (
    <dialog className={styles.palette} ref={dialog} aria-label={label} onClose={on.onClose}>
      <div className={styles.top}>
        <input
          className={styles.input}
          role="combobox"
          aria-label={label}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active && domId(active)}
          aria-autocomplete="list"
          placeholder={placeholder}
          value={typed}
          onChange={({ target, nativeEvent }) =>
            take(target.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
          }
          onCompositionEnd={({ currentTarget }) => take(currentTarget.value, false)}
          onKeyDown={press}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
        />
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {closeLabel}
        </button>
      </div>
      <div className={styles.list} id={`${id}-list`} ref={list} role="listbox" aria-label={label}>
        {shown.map((group) => (
          <fieldset key={group.heading} className={styles.group}>
            <legend className={styles.heading}>{group.heading}</legend>
            {group.options.map((option) => (
              <button
                key={option.id}
                type="button"
                className={styles.option}
                id={domId(option)}
                role="option"
                tabIndex={-1}
                aria-selected={option === active}
                // The field keeps the focus: it has the keys of the whole list.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                {option.label}
                {option.detail && <span className={styles.detail}> {option.detail}</span>}
              </button>
            ))}
          </fieldset>
        ))}
      </div>
      <p className={styles.status} role="status">
        {status}
      </p>
    </dialog>
  );
}
