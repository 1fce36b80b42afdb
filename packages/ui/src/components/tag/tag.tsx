import type { ReactNode } from 'react';
import styles from './tag.module.css';

export type TagProps = {
  children: ReactNode;
  /** `doubt` for what nobody has checked or what sources say differently: its edge is broken. */
  tone?: 'plain' | 'doubt';
};

/** A word or two about the thing beside it: "thị trấn", "đến 30/06/2025", "nguồn khác nhau". */
export function Tag({ children, tone = 'plain' }: TagProps) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}
