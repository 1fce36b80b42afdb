import { useId } from 'react';
import styles from './theme-switch.module.css';

export type ThemeSwitchProps<Theme extends string> = {
  /** "Giao diện". */
  label: string;
  value: Theme;
  /** What may be chosen: as the system says, light, dark. */
  options: readonly { value: Theme; label: string }[];
  onChange: (theme: Theme) => void;
};

/** Which ground the pages stand on: a few choices of which one holds. */
export function ThemeSwitch<Theme extends string>({ label, value, options, onChange }: ThemeSwitchProps<Theme>) {
  const name = useId();
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              className={styles.input}
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
