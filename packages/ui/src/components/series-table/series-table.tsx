import { type Citation, CitationButton } from '../citation-button/citation-button.tsx';
import styles from './series-table.module.css';

export type SeriesTableProps = {
  /** What the rows are: "Các lần trước". */
  caption: string;
  /** Heads of the two columns, for screen readers: "Thời điểm", "Số liệu và nguồn". */
  columns: { time: string; value: string };
  /** The latest first. The label of the citation is the value: what is read is also what opens its source. */
  rows: readonly { key: string; time: string; citation: Citation }[];
};

/** One measure at other times, a line each; every value opens its own source. */
export function SeriesTable({ caption, columns, rows }: SeriesTableProps) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{columns.time}</th>
          <th scope="col">{columns.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={styles.row}>
            <th scope="row" className={styles.time}>
              {row.time}
            </th>
            <td className={styles.value}>
              <CitationButton {...row.citation} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
