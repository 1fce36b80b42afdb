import type { ReactNode } from 'react';
import { StatusMark, type StatusShape } from '../status-mark/status-mark.tsx';
import styles from './judgement.module.css';

export type JudgementProps = {
  shape: StatusShape;
  /** The word for the outcome: "Đạt", "Được công nhận". */
  label: ReactNode;
  /** What was judged, when the place does not say so: "4. Điện". */
  title?: ReactNode;
  /** Small facts beside the outcome: since when, which status. */
  meta?: ReactNode;
  /** Why: the reasons that a reader may check. A judgement without a reason has no way to be shown. */
  explanation: ReactNode;
  /** The figures and papers behind it. */
  children?: ReactNode;
};

/** What came of judging something by the rules, with its reason in the same breath. */
export function Judgement({ shape, label, title, meta, explanation, children }: JudgementProps) {
  return (
    <div className={styles.judgement} data-shape={shape}>
      {title && <p className={styles.title}>{title}</p>}
      <p className={styles.outcome}>
        <StatusMark shape={shape} label={label} />
        {meta && <span className={styles.meta}>{meta}</span>}
      </p>
      <p className={styles.explanation}>{explanation}</p>
      {children}
    </div>
  );
}
