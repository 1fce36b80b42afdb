import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { DayInput, type DayInputProps } from '../day-input/day-input.tsx';
import styles from './field.module.css';

type FrameProps = {
  label: string;
  /** What may be entered: "từ 0 đến 35". */
  hint?: string;
  /** Why what was entered cannot be taken. */
  error?: string;
};

export type FieldProps = FrameProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'style' | 'id'>;

/** An input with its name above it, what it takes below it, and its fault when it has one. */
export function Field({ label, hint, error, ...input }: FieldProps) {
  return (
    <Frame label={label} hint={hint} error={error}>
      {(ids) => (
        <input
          {...input}
          className={styles.input}
          id={ids.input}
          aria-describedby={ids.hint}
          aria-invalid={error !== undefined}
        />
      )}
    </Frame>
  );
}

export type DayFieldProps = FrameProps & Omit<DayInputProps, 'id' | 'isInvalid' | 'describedBy'>;

/** The same for a day. */
export function DayField({ label, hint, error, ...input }: DayFieldProps) {
  return (
    <Frame label={label} hint={hint} error={error}>
      {(ids) => <DayInput {...input} id={ids.input} describedBy={ids.hint} isInvalid={error !== undefined} />}
    </Frame>
  );
}

type FilledFrameProps = { [Name in keyof FrameProps]: FrameProps[Name] | undefined } & {
  label: string;
  children: (ids: { input: string; hint: string | undefined }) => ReactNode;
};

function Frame({ label, hint, error, children }: FilledFrameProps) {
  const inputId = useId();
  const hintId = useId();
  const text = error ?? hint;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={inputId}>
        {label}
      </label>
      {children({ input: inputId, hint: text ? hintId : undefined })}
      {text && (
        <p className={styles.hint} id={hintId} data-error={error !== undefined}>
          {text}
        </p>
      )}
    </div>
  );
}
