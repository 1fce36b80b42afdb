import type { ReactNode } from 'react';
import styles from './answer-list.module.css';

export type AnswerListProps = {
  /** Name of the group for screen readers: "Trả lời nhanh". */
  label: string;
  children: ReactNode;
};

/** The first questions of a reader, each with its answer in a line or two: what stands above the fold of a page. */
export function AnswerList({ label, children }: AnswerListProps) {
  return (
    <section className={styles.list} aria-label={label}>
      {children}
    </section>
  );
}

export type AnswerProps = {
  /** The question in a word or two, or the mark of a figure's kind: "Công nhận". */
  question: ReactNode;
  /** What is known, in words. */
  children: ReactNode;
  /** Small facts under it: the source, the reason. */
  detail?: ReactNode;
  /** `figure` where the answer is a figure with a source of its own; `none` where nobody has said anything. */
  as?: 'text' | 'figure' | 'none';
};

/** One question with its answer. What nobody has said is hatched, so that it is never read as a no. */
export function Answer({ question, children, detail, as = 'text' }: AnswerProps) {
  const Tag = as === 'figure' ? 'figure' : 'div';
  return (
    <Tag className={styles.row} data-as={as}>
      <div className={styles.question}>{question}</div>
      <div className={styles.answer}>
        <div className={styles.said}>{children}</div>
        {detail && <div className={styles.detail}>{detail}</div>}
      </div>
    </Tag>
  );
}
