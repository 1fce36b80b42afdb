import type { ReactNode } from 'react';
import styles from './key-value.module.css';

export type KeyValueListProps = {
  items: readonly { term: string; value: ReactNode }[];
};

/** Terms and what they are, in two columns where there is room. */
export function KeyValueList({ items }: KeyValueListProps) {
  return (
    <dl className={styles.list}>
      {items.map((item) => (
        <div key={item.term} className={styles.row}>
          <dt className={styles.term}>{item.term}</dt>
          <dd className={styles.value}>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
