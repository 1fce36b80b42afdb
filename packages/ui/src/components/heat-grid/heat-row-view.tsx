import { memo } from 'react';
import type { HeatColumn, HeatGridProps, HeatRow } from './heat-data.ts';
import styles from './heat-grid.module.css';

type HeatRowViewProps = {
  row: HeatRow;
  index: number;
  columns: readonly HeatColumn[];
  cellLabel: HeatGridProps['cellLabel'];
  /** The column that the keyboard stands on, when it stands on this row. */
  active: number | undefined;
};

/** One row of the grid. Drawn anew only when itself changes, so that scrolling draws what comes into view and no more. */
export const HeatRowView = memo(function HeatRowView({ row, index, columns, cellLabel, active }: HeatRowViewProps) {
  return (
    <tr
      className={styles.row}
      aria-rowindex={index + 2}
      data-none={row.cells === null ? row.countText : undefined}
      style={{ top: `calc(${index} * var(--row))` }}
    >
      <th scope="row" className={styles.name}>
        <a href={row.href} title={row.note} tabIndex={active === 0 ? 0 : -1}>
          {row.name}
          {row.note && <span className={styles.note}> {row.note}</span>}
        </a>
      </th>
      <td
        className={styles.count}
        tabIndex={active === 1 ? 0 : undefined}
        aria-label={`${row.fullName}: ${row.countText}`}
      >
        {row.cells && row.countText}
      </td>
      {columns.map((column, place) => (
        <td
          key={column.key}
          data-state={row.cells?.[place] ?? 'none'}
          tabIndex={active === place + 2 ? 0 : undefined}
          aria-label={cellLabel(row, column, row.cells?.[place] ?? null)}
        />
      ))}
    </tr>
  );
});
