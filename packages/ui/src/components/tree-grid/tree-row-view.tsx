import type { CSSProperties } from 'react';
import styles from './tree-grid.module.css';
import type { TreeRow } from './tree-row.ts';

export type TreeRowViewProps = {
  row: TreeRow;
  index: number;
  heads: readonly string[];
  /** Whether the keyboard stops here. */
  isStop: boolean;
  /** Where it lies, in pixels, when only the rows in view are in the page. */
  start: number | undefined;
  measure: ((row: HTMLElement | null) => void) | undefined;
  onToggle: (id: string, isOpen: boolean) => void;
  loadingLabel: string;
};

const AS_ROW = { role: 'row' } as const;
const AS_NAME = { role: 'rowheader' } as const;
const AS_CELL = { role: 'gridcell' } as const;

/** One row: the name at its depth with what opens it, then its columns. */
export function TreeRowView({ row, index, heads, isStop, start, measure, onToggle, loadingLabel }: TreeRowViewProps) {
  const { id, level, name, href, cells, isOpen, isLoading, place, siblings } = row;
  return (
    <tr
      {...AS_ROW}
      ref={measure}
      className={styles.row}
      data-row={id}
      data-index={index}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-rowindex={index + 2}
      aria-expanded={isOpen}
      aria-busy={isLoading || undefined}
      tabIndex={isStop ? 0 : -1}
      style={
        {
          '--level': level,
          ...(start !== undefined && { transform: `translateY(${start}px)` }),
        } as CSSProperties
      }
    >
      <th {...AS_NAME} scope="row" className={styles.name}>
        {isOpen === undefined ? (
          <span className={styles.leaf} />
        ) : (
          // The row itself says whether it is open and takes the keys; this is for the finger and the mouse.
          <button
            type="button"
            className={styles.opener}
            tabIndex={-1}
            aria-hidden="true"
            onClick={() => onToggle(id, !isOpen)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true" data-open={isOpen || undefined}>
              <path d="m5 2 6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>
          </button>
        )}
        <a className={styles.link} href={href} tabIndex={isStop ? 0 : -1}>
          {name}
        </a>
        {isLoading && <span className={styles.loading}>{loadingLabel}</span>}
      </th>
      {cells.map((cell, at) => (
        <td {...AS_CELL} key={heads[at + 1]} className={styles.cell} data-head={heads[at + 1]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
