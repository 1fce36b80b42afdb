import { type SelectHTMLAttributes, useId } from 'react';
import styles from '../field/field.module.css';

export type SelectFieldProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'style' | 'id'> & {
  label: string;
  options: readonly { value: string; label: string }[];
};

/** A choice among more things than can stand side by side, with its name above it. */
export function SelectField({ label, options, ...select }: SelectFieldProps) {
  const selectId = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={selectId}>
        {label}
      </label>
      <select {...select} className={styles.input} id={selectId}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
