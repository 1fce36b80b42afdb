import { type FormEvent, useId, useState } from 'react';
import styles from './search-box.module.css';

export type SearchBoxProps = {
  label: string;
  placeholder: string;
  value: string;
  /** Called with the whole text; never in the middle of a composition. */
  onInput: (text: string) => void;
  /** Called with the text by Enter or the button. */
  onSubmit: (text: string) => void;
  buttonLabel: string;
  /** Address that answers the form where scripts do not run. */
  action: string;
  /** Name of the text in that address. */
  name: string;
};

/**
 * A search form. An input method for Vietnamese sends half-made syllables: they are shown while they are composed and
 * acted upon only when they are whole.
 */
export function SearchBox({ label, placeholder, value, onInput, onSubmit, buttonLabel, action, name }: SearchBoxProps) {
  const inputId = useId();
  const [composed, setComposed] = useState<string>();

  function take(text: string, isComposing: boolean) {
    setComposed(isComposing ? text : undefined);
    if (!isComposing) onInput(text);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (composed === undefined) onSubmit(value);
  }

  return (
    <search>
      <form className={styles.form} action={action} onSubmit={submit}>
        <label className={styles.label} htmlFor={inputId}>
          {label}
        </label>
        <div className={styles.row}>
          <input
            className={styles.input}
            id={inputId}
            type="search"
            name={name}
            placeholder={placeholder}
            value={composed ?? value}
            onChange={(event) => take(event.target.value, isComposing(event.nativeEvent))}
            onCompositionEnd={(event) => take(event.currentTarget.value, false)}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button type="submit" className={styles.button}>
            {buttonLabel}
          </button>
        </div>
      </form>
    </search>
  );
}

function isComposing(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing;
}
