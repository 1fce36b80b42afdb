import { type InputHTMLAttributes, useId } from 'react';
import styles from './field.module.css';

export type FieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'style' | 'id'> & {
  label: string;
  /** What may be entered: "từ 0 đến 35". */
  hint?: string;
  /** Why what was entered cannot be taken. */
  error?: string;
};

/** An input with its name above it, what it takes below it, and its fault when it has one. */
export function Field({ label, hint, error, ...input }: FieldProps) {
  const inputId = useId();
  const hintId = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={inputId}>
        {label}
      </label>
      <input
        {...input}
        className={styles.input}
        id={inputId}
        aria-describedby={hint || error ? hintId : undefined}
        aria-invalid={error !== undefined}
      />
      {(hint || error) && (
        <p className={styles.hint} id={hintId} data-error={error !== undefined}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
