import type { ReactNode } from 'react';
import styles from './stat-row.module.css';

export type StatRowProps = {
  /** Counts of the register, formatted for the reader; each leads to what was counted, or opens its card. */
  items: readonly { value: ReactNode; label: string; href?: string }[];
};

/** A few counts side by side. */
export function StatRow({ items }: StatRowProps) {
  return (
    <ul className={styles.row}>
      {items.map((item) => (
        <li key={item.label} className={styles.item}>
          {item.href ? (
            <a className={styles.link} href={item.href}>
              <Stat value={item.value} label={item.label} />
            </a>
          ) : (
            <Stat value={item.value} label={item.label} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Stat({ value, label }: { value: ReactNode; label: string }) {
  return (
    <>
      <span className={styles.value}>{value}</span> <span className={styles.label}>{label}</span>
    </>
  );
}
