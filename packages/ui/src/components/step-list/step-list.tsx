import type { ReactNode } from 'react';
import styles from './step-list.module.css';

export type StepListProps = {
  /** Name of the list for screen readers. */
  label: string;
  /**
   * In order. A `total` stands at an end; a `step` moves it and has its sign in words or digits; a `gap` is what
   * nothing explains.
   */
  steps: readonly {
    key: string;
    kind: 'total' | 'step' | 'gap';
    label: string;
    /** As it is read: "61", "+13", "−4". Left out when no source states one. */
    amount?: string;
    details?: ReactNode;
  }[];
};

/** How one total becomes another, one line for each thing that moved it. */
export function StepList({ label, steps }: StepListProps) {
  return (
    <ol className={styles.list} aria-label={label}>
      {steps.map((step) => (
        <li key={step.key} className={styles.step} data-kind={step.kind}>
          <span className={`${styles.amount} num`}>{step.amount}</span>
          <div className={styles.text}>
            <p className={styles.label}>{step.label}</p>
            {step.details}
          </div>
        </li>
      ))}
    </ol>
  );
}
