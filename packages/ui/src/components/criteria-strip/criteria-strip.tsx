import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { StatusMark, type StatusShape } from '../status-mark/status-mark.tsx';
import styles from './criteria-strip.module.css';

export type CriteriaStripProps = {
  /** Name of the strip for screen readers: "Đạt 14/19 tiêu chí". */
  label: string;
  /** Said where the chosen criterion will stand: "Chạm vào một ô để xem tiêu chí." */
  hint: string;
  criteria: readonly {
    key: string;
    number: number;
    name: string;
    shape: StatusShape;
    /** The word for the outcome: "Đạt". */
    verdict: string;
    /** Why, what the threshold is and where it stands; shown when the criterion is chosen. */
    detail: ReactNode;
  }[];
};

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * All criteria of a rule book in their order, a cell each: met is filled, not met is empty, unknown is hatched. One
 * stop of the keyboard: the arrows go from cell to cell, and what has the focus or the finger is told below.
 */
export function CriteriaStrip({ label, hint, criteria }: CriteriaStripProps) {
  const [chosen, setChosen] = useState<number>();
  const cells = useRef<(HTMLButtonElement | null)[]>([]);
  const panelId = useId();
  const shown = chosen === undefined ? undefined : criteria[chosen];

  function move(event: KeyboardEvent) {
    const next = STEPS[event.key]?.(chosen ?? 0, criteria.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    cells.current[next]?.focus();
  }

  return (
    <div className={styles.strip}>
      <ol className={styles.cells} aria-label={label}>
        {criteria.map((criterion, index) => (
          <li key={criterion.key}>
            <button
              ref={(element) => {
                cells.current[index] = element;
              }}
              type="button"
              className={styles.cell}
              data-shape={criterion.shape}
              tabIndex={index === (chosen ?? 0) ? 0 : -1}
              aria-label={`${criterion.number}. ${criterion.name}: ${criterion.verdict}`}
              aria-pressed={index === chosen}
              aria-controls={panelId}
              onFocus={() => setChosen(index)}
              onClick={() => setChosen(index)}
              onKeyDown={move}
            >
              {criterion.number}
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.panel} id={panelId} aria-live="polite">
        {shown ? (
          <>
            <p className={styles.name}>
              {shown.number}. {shown.name}
            </p>
            <StatusMark shape={shown.shape} label={shown.verdict} />
            <div className={styles.detail}>{shown.detail}</div>
          </>
        ) : (
          <p className={styles.hint}>{hint}</p>
        )}
      </div>
    </div>
  );
}
