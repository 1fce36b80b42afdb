import { useId } from 'react';
import styles from './target-progress.module.css';

export type TargetLevel = {
  kind: 'level';
  /** Ends of what counts as reached; one of them left out for a bound, both equal for one figure. */
  from?: number;
  to?: number;
  /** Ends of the axis, in the same unit. */
  min: number;
  max: number;
  /** The figure that was compared; left out when there is none. */
  actual?: number;
};

export type TargetUnits = { kind: 'units'; met: number; notMet: number; unknown: number };

export type TargetProgressProps = {
  /** Everything that the picture says, in words: "Chỉ tiêu ít nhất 60%, kết quả 58,2%". */
  label: string;
  progress: TargetLevel | TargetUnits;
  /** What stands at the target and at the result: "ít nhất 60%", "58,2%". */
  targetText: string;
  actualText?: string;
};

/** Beyond this many units single marks are too small to be told apart. */
const MOST_MARKS = 40;

/**
 * A target as what it is: a hollow diamond with the reach that counts as met drawn as an outline, never a filled bar;
 * the result a solid dot; what nobody reported a hatch.
 */
export function TargetProgress({ label, progress, targetText, actualText }: TargetProgressProps) {
  return (
    <div className={styles.progress} role="img" aria-label={label}>
      {progress.kind === 'units' ? (
        <Units {...progress} text={targetText} />
      ) : (
        <Level {...progress} targetText={targetText} actualText={actualText} />
      )}
    </div>
  );
}

type LevelProps = TargetLevel & { targetText: string; actualText: string | undefined };

function Level({ from, to, min, max, actual, targetText, actualText }: LevelProps) {
  const hatchId = useId();
  const place = (value: number) => Math.min(100, Math.max(0, ((value - min) / (max - min || 1)) * 100));
  const [start, end] = [from === undefined ? 0 : place(from), to === undefined ? 100 : place(to)];
  const diamonds = [...new Set([from, to].filter((value) => value !== undefined))];
  const aim = place(from ?? to ?? max);
  return (
    <svg className={styles.axis} aria-hidden="true">
      <Hatch id={hatchId} />
      {actual === undefined && (
        <rect className={styles.unknown} y="19" width={`${aim}%`} height="8" fill={`url(#${hatchId})`} />
      )}
      <line className={styles.line} x1="0" x2="100%" y1="23" y2="23" />
      <line className={styles.line} x1="0" x2="0" y1="19" y2="27" />
      {start !== end && <rect className={styles.reach} x={`${start}%`} y="17" width={`${end - start}%`} height="12" />}
      {diamonds.map((value) => (
        <svg key={value} x={`${place(value)}%`} y="23" overflow="visible" aria-hidden="true">
          <path className={styles.diamond} d="M0-7 7 0 0 7-7 0Z" />
        </svg>
      ))}
      {actual !== undefined && (
        <>
          <circle className={styles.dot} cx={`${place(actual)}%`} cy="23" r="5" />
          <Words at={place(actual)} y={11} text={actualText ?? ''} className={styles.actualText} />
        </>
      )}
      <Words at={aim} y={44} text={targetText} className={styles.targetText} />
    </svg>
  );
}

/** Words at a place of the axis that never leave it. */
function Words({ at, y, text, className }: { at: number; y: number; text: string; className: string | undefined }) {
  const anchor = at < 20 ? 'start' : at > 80 ? 'end' : 'middle';
  return (
    <text
      className={className}
      x={`${at}%`}
      dx={anchor === 'start' ? -6 : anchor === 'end' ? 6 : 0}
      y={y}
      textAnchor={anchor}
    >
      {text}
    </text>
  );
}

function Units({ met, notMet, unknown, text }: TargetUnits & { text: string }) {
  const total = met + notMet + unknown;
  const marks = [
    { state: 'met', count: met },
    { state: 'not-met', count: notMet },
    { state: 'unknown', count: unknown },
  ].filter(({ count }) => count > 0);
  return (
    <>
      {total <= MOST_MARKS ? (
        <div className={styles.marks} aria-hidden="true">
          {marks.flatMap(({ state, count }) =>
            Array.from({ length: count }, (_, place) => `${state}-${place}`).map((key) => (
              <span key={key} className={styles.mark} data-state={state} />
            )),
          )}
        </div>
      ) : (
        <div className={styles.share} aria-hidden="true">
          {marks.map(({ state, count }) => (
            <span key={state} className={styles.part} data-state={state} style={{ flexGrow: count }} />
          ))}
        </div>
      )}
      <p className={styles.tally} aria-hidden="true">
        {text}
      </p>
    </>
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.hatchGround} width="6" height="6" />
        <line className={styles.hatchLine} x1="0" x2="0" y1="0" y2="6" />
      </pattern>
    </defs>
  );
}
