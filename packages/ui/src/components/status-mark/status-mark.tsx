import type { ReactNode } from 'react';
import styles from './status-mark.module.css';

/**
 * `full` there, `half` some of it there, `hollow` not there, `unknown` nobody can say, `pending` not looked at yet,
 * `struck` was there and is no more.
 */
export type StatusShape = 'full' | 'half' | 'hollow' | 'unknown' | 'pending' | 'struck';

export type StatusMarkProps = {
  shape: StatusShape;
  /** The word for it: "Đạt", "Chưa rõ", "Được công nhận". */
  label: ReactNode;
};

/** Tells how something stands three times: by word, by shape and by colour. Not known has a hatch, never an empty place. */
export function StatusMark({ shape, label }: StatusMarkProps) {
  return (
    <span className={styles.mark} data-shape={shape}>
      <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
        {shape === 'full' && <circle cx="8" cy="8" r="7" fill="currentColor" />}
        {shape === 'half' && <path d="M8 1a7 7 0 0 0 0 14Z" fill="currentColor" />}
        {shape === 'unknown' && <path d="M2 10 10 2M4 14 14 4M1 6 6 1M10 15l5-5" stroke="currentColor" />}
        {shape === 'struck' && <path d="M3 13 13 3" stroke="currentColor" strokeWidth="2" />}
        {shape !== 'full' && (
          <circle
            cx="8"
            cy="8"
            r="6"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeDasharray={shape === 'pending' || shape === 'unknown' ? '3 3.28' : undefined}
          />
        )}
      </svg>
      {label}
    </span>
  );
}
