import type { CellState, HeatGridProps, HeatRow } from './heat-data.ts';
import styles from './heat-strips.module.css';

/** Width of a criterion in the drawing. */
const STEP = 12;

/** The narrow view: one strip for each row, with what is missing in words. */
export function HeatStrips({ label, rows }: Pick<HeatGridProps, 'label' | 'rows'>) {
  return (
    <ol className={styles.strips} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className={styles.stripRow}>
          <a className={styles.stripName} href={row.href}>
            {row.name}
            {row.note && <span className={styles.note}> {row.note}</span>}
          </a>
          <span className={styles.stripCount}>{row.countText}</span>
          {row.cells && <Strip cells={row.cells} />}
          <span className={styles.gaps}>{row.gapsText}</span>
        </li>
      ))}
    </ol>
  );
}

/** Met, in part, not met and unknown are one path each, however many criteria there are. */
function Strip({ cells }: { cells: NonNullable<HeatRow['cells']> }) {
  return (
    <svg className={styles.strip} viewBox={`0 0 ${cells.length * STEP} ${STEP}`} aria-hidden="true">
      <path className={styles.stripMet} d={marks(cells, 'met', (x) => disc(x))} />
      <path className={styles.stripHalf} d={marks(cells, 'part', (x) => `M${x + 6} 2a4 4 0 0 0 0 8Z`)} />
      <path className={styles.stripOpen} d={marks(cells, 'part', disc) + marks(cells, 'not-met', disc)} />
      <path
        className={styles.stripUnknown}
        d={marks(cells, 'unknown', (x) => `M${x + 2} 8L${x + 8} 2M${x + 4} 10L${x + 10} 4`)}
      />
    </svg>
  );
}

function disc(x: number): string {
  return `M${x + 2} 6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`;
}

function marks(cells: readonly CellState[], wanted: CellState, draw: (x: number) => string): string {
  return cells.map((state, place) => (state === wanted ? draw(place * STEP) : '')).join('');
}
