import type { ReactNode } from 'react';
import styles from './tag.module.css';

export type TagProps = {
  children: ReactNode;
};

/** A word or two about the thing beside it: "thị trấn", "đến 30/06/2025", "nguồn khác nhau". */
export function Tag({ children }: TagProps) {
  return <span className={styles.tag}>{children}</span>;
}
