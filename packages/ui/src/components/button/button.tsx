import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> & {
  /** One primary button in a view at most; a quiet one looks like its neighbours' text. */
  variant?: 'primary' | 'plain' | 'quiet';
};

/** A real button, 44 px high, that does nothing to a form unless its `type` says so. */
export function Button({ variant = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={styles.button} data-variant={variant} />;
}
