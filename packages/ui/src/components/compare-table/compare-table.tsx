import type { ReactNode } from 'react';
import styles from './compare-table.module.css';

export type CompareRow = {
  key: string;
  label: ReactNode;
  /** Why the cells of this row must not be set against each other, or how they were counted. */
  note?: ReactNode;
  /** One for each column; left out where nobody has said anything. */
  cells: readonly ReactNode[];
};

export type CompareTableProps = {
  /** What is compared, and on which day. */
  caption: string;
  /** Over the column of row names: "Điều so sánh". */
  rowsHead: string;
  columns: readonly { key: string; head: ReactNode }[];
  groups: readonly { key: string; heading: string; rows: readonly CompareRow[] }[];
  /** What stands in a cell of which nothing is known: "Chưa có số liệu". */
  emptyText: string;
};

/** Things side by side: what each row asks stays in sight while the columns move sideways. */
export function CompareTable({ caption, rowsHead, columns, groups, emptyText }: CompareTableProps) {
  return (
    // Scrolls sideways; the links in it take the keyboard there.
    <section className={styles.scroll} aria-label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {rowsHead}
            </th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col" className={styles.column}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            <tr>
              <th scope="colgroup" colSpan={columns.length + 1} className={styles.group}>
                <span>{group.heading}</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.key} className={styles.row}>
                <th scope="row" className={styles.name}>
                  {row.label}
                  {row.note && <span className={styles.note}>{row.note}</span>}
                </th>
                {columns.map(({ key }, place) => (
                  <td key={key} className={styles.cell}>
                    {row.cells[place] ?? <span className={styles.empty}>{emptyText}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
