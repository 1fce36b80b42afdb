import type { ReactNode } from 'react';
import styles from './value-table.module.css';

export type ValueRow = {
  id: string;
  label: string;
  href?: string;
  valueText: string;
  /** What stands in place of the words: a button that says them and opens their card. */
  shown?: ReactNode;
  /** "174/181". */
  coverage?: string;
};

export type ValueTableProps = {
  /** What the table holds, with its day. */
  caption: string;
  heads: { unit: string; value: string; coverage?: string };
  rows: readonly ValueRow[];
};

/** The same numbers as a picture beside it, to be read one by one. */
export function ValueTable({ caption, heads, rows }: ValueTableProps) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th className={styles.head} scope="col">
            {heads.unit}
          </th>
          <th className={styles.number} scope="col">
            {heads.value}
          </th>
          {heads.coverage && (
            <th className={styles.number} scope="col">
              {heads.coverage}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, href, valueText, shown, coverage }) => (
          <tr key={id} className={styles.row}>
            <th className={styles.unit} scope="row">
              {href ? <a href={href}>{label}</a> : label}
            </th>
            <td className={styles.number}>
              <span className="num">{shown ?? valueText}</span>
            </td>
            {heads.coverage && <td className={styles.number}>{coverage && <span className="num">{coverage}</span>}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
