import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type GridPlace, placeAfterKey } from './grid-place.ts';
import type { HeatGridProps } from './heat-data.ts';
import styles from './heat-grid.module.css';
import { HeatHead } from './heat-head.tsx';
import { HeatRowView } from './heat-row-view.tsx';
import { useMedia } from './use-media.ts';

/** A table walked cell by cell. */
const AS_GRID = { role: 'grid' } as const;
const NAME_AND_COUNT = 2;
const ROWS_BEYOND = 6;
/** About so many rows of a screen are taken by the head. */
const HEAD_IN_ROWS = 7;
/** Until the row of this text size has been measured. */
const ROW_PX = 36;

/** The wide view: a grid for the keyboard and the screen reader, of which only the rows in view are in the page. */
export function HeatTable(props: HeatGridProps) {
  const { label, columns, rows, cellLabel, hint, openLabel } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);
  const [rowPx, setRowPx] = useState(ROW_PX);
  const [fits, setFits] = useState(false);
  const [chosen, setChosen] = useState<GridPlace>();
  const [pointed, setPointed] = useState<GridPlace>();
  // A mouse at rest points at nothing, though rows that move below it send its events.
  const isPointing = useRef(false);
  // On paper nothing can be scrolled into view.
  const isPrinting = useMedia('print');

  // One stop of the keyboard, which stays in the page when its row scrolls out of view.
  const stop = { row: Math.min(chosen?.row ?? 0, rows.length - 1), column: chosen?.column ?? 0 };
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inView = defaultRangeExtractor(range);
      return stop.row < 0 || inView.includes(stop.row)
        ? inView
        : [...inView, stop.row].toSorted((one, other) => one - other);
    },
    [stop.row],
  );
  // Other names for rows of another height: they are measured anew.
  const getItemKey = useCallback((index: number) => `${rowPx}:${index}`, [rowPx]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    getItemKey,
    overscan: isPrinting ? rows.length : ROWS_BEYOND,
    rangeExtractor,
    useFlushSync: false,
  });

  useLayoutEffect(() => {
    const watch = new ResizeObserver(() => {
      if (probe.current) setRowPx(probe.current.offsetHeight);
      if (scroller.current) setFits(scroller.current.scrollWidth <= scroller.current.clientWidth);
    });
    if (probe.current) watch.observe(probe.current);
    if (scroller.current) watch.observe(scroller.current);
    return () => watch.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (!isMoving.current || !chosen) return;
    isMoving.current = false;
    const cell = stopAt(scroller.current, chosen);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);

  function goTo(place: GridPlace) {
    isMoving.current = true;
    setChosen(place);
  }

  function move(event: KeyboardEvent) {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowPx) - HEAD_IN_ROWS);
    const size = { rows: rows.length, columns: columns.length + NAME_AND_COUNT, page };
    const next = placeAfterKey(stop, event, size);
    if (next) {
      event.preventDefault();
      goTo(next);
    } else if (event.key === 'Enter' && stop.row >= 0 && stop.column > 0) {
      stopAt(scroller.current, { row: stop.row, column: 0 })?.click();
    }
  }

  const told = pointed ?? chosen;
  const toldRow = told && rows[told.row];
  const toldColumn = told && columns[told.column - NAME_AND_COUNT];
  return (
    <div className={styles.wide} style={{ '--columns': columns.length, '--rows': rows.length } as CSSProperties}>
      <div ref={probe} className={styles.probe} />
      <div ref={scroller} className={styles.scroller} data-fits={fits}>
        <table
          {...AS_GRID}
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + NAME_AND_COUNT}
          className={styles.table}
          onKeyDown={(event) => {
            isPointing.current = false;
            setPointed(undefined);
            move(event);
          }}
          onFocus={(event) => setChosen(placeOf(event) ?? chosen)}
          onMouseDown={(event) => {
            const place = placeOf(event);
            if (place && place.row >= 0 && place.column > 0) goTo(place);
          }}
          onMouseMove={(event) => {
            if (isPointing.current || (event.movementX === 0 && event.movementY === 0)) return;
            isPointing.current = true;
            setPointed(placeOf(event));
          }}
          onMouseOver={(event) => {
            if (isPointing.current) setPointed(placeOf(event));
          }}
          onMouseLeave={() => setPointed(undefined)}
        >
          <HeatHead
            columns={columns}
            nameHead={props.nameHead}
            countHead={props.countHead}
            criterionWord={props.criterionWord}
            metWord={props.metWord}
            sort={props.sort}
            onSort={props.onSort}
            active={stop.row < 0 ? stop.column : undefined}
            pointed={told?.column}
          />
          <tbody className={styles.body}>
            {virtual.getVirtualItems().map(({ index }) => {
              const row = rows[index];
              return (
                row && (
                  <HeatRowView
                    key={index}
                    row={row}
                    index={index}
                    columns={columns}
                    cellLabel={cellLabel}
                    active={index === stop.row ? stop.column : undefined}
                  />
                )
              );
            })}
          </tbody>
        </table>
      </div>
      <p className={styles.told}>
        {toldRow ? (
          <>
            {toldColumn && told
              ? cellLabel(toldRow, toldColumn, toldRow.cells?.[told.column - NAME_AND_COUNT] ?? null)
              : `${toldRow.fullName}: ${toldRow.countText}`}{' '}
            <a href={toldRow.href}>{openLabel}</a>
          </>
        ) : (
          hint
        )}
      </p>
    </div>
  );
}

/** The cell that an event happened in. */
function placeOf({ target }: FocusEvent | MouseEvent): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('th, td') : null;
  const row = cell?.closest('tr')?.getAttribute('aria-rowindex');
  return cell && row ? { row: Number(row) - 2, column: cell.cellIndex } : undefined;
}

/** What takes the focus in a cell: its link or button, or itself. */
function stopAt(grid: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null | undefined {
  const cell = grid?.querySelector<HTMLTableRowElement>(`tr[aria-rowindex="${row + 2}"]`)?.cells[column];
  return cell?.querySelector<HTMLElement>('a, button') ?? cell;
}
