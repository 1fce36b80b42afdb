import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useLayoutEffect, useRef } from 'react';
import styles from './tree-grid.module.css';
import { moveByKey, type TreeRow } from './tree-row.ts';
import { TreeRowView } from './tree-row-view.tsx';

export type TreeGridProps = {
  label: string;
  /** Head of the names, then of each further column. */
  heads: readonly [name: string, ...others: string[]];
  rows: readonly TreeRow[];
  /** Id of the row that the keyboard stands on; the first one where no row has it. */
  current: string | undefined;
  onCurrent: (id: string) => void;
  onToggle: (id: string, isOpen: boolean) => void;
  /** Said of a row whose content is on its way: "Đang tải…". */
  loadingLabel: string;
};

/** Said outright, because rows laid out as grids are no table to every browser. */
const AS_TREE = { role: 'treegrid' } as const;
const AS_GROUP = { role: 'rowgroup' } as const;
const AS_ROW = { role: 'row' } as const;

/** From here on only the rows in view are in the page. */
const MOST_ROWS_AT_ONCE = 200;
const ROW_PX = 44;
const ROWS_BEYOND = 8;

/**
 * A tree whose rows have columns: one stop of the keyboard, arrows walk and open, Enter follows the link. The focus
 * stays in the tree whatever rows come and go: it belongs to `current`, not to an element.
 */
export function TreeGrid({ label, heads, rows, current, onCurrent, onToggle, loadingLabel }: TreeGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === current),
  );
  const stop = rows[at]?.id;
  const isVirtual = rows.length > MOST_ROWS_AT_ONCE;
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inView = defaultRangeExtractor(range);
      return inView.includes(at) ? inView : [...inView, at].toSorted((one, other) => one - other);
    },
    [at],
  );
  const getItemKey = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey,
    overscan: ROWS_BEYOND,
    rangeExtractor,
    useFlushSync: false,
  });

  useLayoutEffect(() => {
    const row = rowElement(scroller.current, stop);
    // A row that went away took the focus with it: the one that now has its place gets it back.
    if (!hasFocus.current || !row || row.contains(document.activeElement)) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  });

  function move(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const wanted = moveByKey(rows, at, event.key);
    if (!wanted || (event.key === 'Enter' && event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    hasFocus.current = true;
    if ('to' in wanted) onCurrent(wanted.to);
    else if ('toggle' in wanted) onToggle(wanted.toggle, wanted.isOpen);
    else rowElement(scroller.current, wanted.follow)?.querySelector('a')?.click();
  }

  const shown = isVirtual
    ? virtual.getVirtualItems().map(({ index, start }) => ({ index, start }))
    : rows.map((_row, index) => ({ index, start: undefined }));
  return (
    <div ref={scroller} className={styles.tree} data-virtual={isVirtual || undefined}>
      <table
        {...AS_TREE}
        className={styles.table}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={heads.length}
        onKeyDown={move}
        onFocus={(event) => {
          hasFocus.current = true;
          const id = event.target.closest<HTMLElement>('[data-row]')?.dataset.row;
          if (id !== undefined && id !== stop) onCurrent(id);
        }}
        onBlur={({ target, relatedTarget }) => {
          if (relatedTarget instanceof Node) hasFocus.current = scroller.current?.contains(relatedTarget) ?? false;
          // Nobody takes the focus from a row that goes away; from one that stays, the reader did.
          else
            queueMicrotask(() => {
              if (target.isConnected) hasFocus.current = false;
            });
        }}
      >
        <thead {...AS_GROUP} className={styles.heads}>
          <tr {...AS_ROW} className={styles.head} aria-rowindex={1}>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody
          {...AS_GROUP}
          className={styles.rows}
          style={isVirtual ? { height: `${virtual.getTotalSize()}px` } : undefined}
        >
          {shown.map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                <TreeRowView
                  key={row.id}
                  row={row}
                  index={index}
                  heads={heads}
                  isStop={row.id === stop}
                  start={start}
                  measure={isVirtual ? virtual.measureElement : undefined}
                  onToggle={onToggle}
                  loadingLabel={loadingLabel}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function rowElement(tree: HTMLElement | null, id: string | undefined): HTMLElement | null | undefined {
  return id === undefined ? undefined : tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
}
