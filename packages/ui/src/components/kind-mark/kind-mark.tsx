import type { ReactNode } from 'react';
import styles from './kind-mark.module.css';

/** `target` was planned, `result` was measured or decided, `computed` is our own arithmetic, `count` is counted in the register. */
export type FigureKind = 'target' | 'result' | 'computed' | 'count';

export type KindMarkProps = {
  kind: FigureKind;
  /** The word for the kind: "Chỉ tiêu", "Kết quả", "Tính lại", "Số đếm". */
  label: ReactNode;
};

/** Tells the kind of a figure three times: by word, by shape and by colour. */
export function KindMark({ kind, label }: KindMarkProps) {
  return (
    <span className={styles.mark} data-kind={kind}>
      <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
        {kind === 'target' && (
          <path d="M8 1.8 14.2 8 8 14.2 1.8 8Z" fill="none" stroke="currentColor" strokeWidth="2" />
        )}
        {kind === 'result' && <circle cx="8" cy="8" r="6" fill="currentColor" />}
        {kind === 'computed' && (
          <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3.4 2.465" />
        )}
        {kind === 'count' && <path d="M3 2v12M8 2v12M13 2v12" fill="none" stroke="currentColor" strokeWidth="2" />}
      </svg>
      {label}
    </span>
  );
}
