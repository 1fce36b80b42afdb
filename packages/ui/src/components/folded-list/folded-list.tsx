import { Children, type ReactNode } from 'react';
import styles from './folded-list.module.css';

export type FoldedListProps = {
  heading: string;
  /** How many it holds, formatted for the reader. */
  count: string;
  /** What it holds, one list item each. */
  children: ReactNode;
};

/** A list that a reader opens when it is wanted: its heading and its length stand on the page, the rest is folded. */
export function FoldedList({ heading, count, children }: FoldedListProps) {
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>
        {heading} <span className={styles.count}>{count}</span>
      </summary>
      <ul className={styles.list}>
        {Children.map(children, (child) => (
          <li className={styles.item}>{child}</li>
        ))}
      </ul>
    </details>
  );
}
