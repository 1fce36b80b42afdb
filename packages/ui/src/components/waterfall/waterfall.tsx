import { type ReactNode, useId } from 'react';
import styles from './waterfall.module.css';

export type WaterfallStep = {
  key: string;
  /** A `total` stands at an end, a `step` moves it, a `gap` is what nothing explains. */
  kind: 'total' | 'step' | 'gap';
  /** True for what a plan says and nobody has reached yet. */
  planned?: boolean;
  label: string;
  /** Signed for a step or a gap; left out when no source states one. */
  amount?: number;
  /** As it is read: "61", "+13", "−9". */
  amountText?: string;
  details?: ReactNode;
};

export type WaterfallProps = {
  /** Name of the list for screen readers. */
  label: string;
  steps: readonly WaterfallStep[];
};

/**
 * How one total becomes another, one bar for each thing that moved it, each beginning where the one before ended. What
 * nothing explains is hatched; what has no number has no bar. The list reads as an account without the bars.
 */
export function Waterfall({ label, steps }: WaterfallProps) {
  const hatchId = useId();
  const bars = barsOf(steps);
  const widest = Math.max(1, ...bars.map(({ to, from }) => Math.max(to, from)));
  const percent = (value: number) => `${(value / widest) * 100}%`;
  return (
    <ol className={styles.list} aria-label={label}>
      {steps.map((step, index) => {
        const { from, to } = bars[index] ?? { from: 0, to: 0 };
        return (
          <li key={step.key} className={styles.step} data-kind={step.kind} data-planned={step.planned ?? false}>
            <span className={`${styles.amount} num`}>{step.amountText}</span>
            <div className={styles.text}>
              <p className={styles.label}>{step.label}</p>
              <svg className={styles.plot} aria-hidden="true">
                {index === 0 && (
                  <pattern
                    id={hatchId}
                    width="6"
                    height="6"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)"
                  >
                    <rect className={styles.hatchGround} width="6" height="6" />
                    <line className={styles.hatchLine} x1="0" x2="0" y1="0" y2="6" />
                  </pattern>
                )}
                <line className={styles.base} x1="0" x2="0" y1="0" y2="100%" />
                {step.amount !== undefined && (
                  <rect
                    className={styles.bar}
                    x={percent(Math.min(from, to))}
                    y="4"
                    width={percent(Math.abs(to - from))}
                    height="12"
                    {...(step.kind === 'gap' && { style: { fill: `url(#${hatchId})` } })}
                  />
                )}
                {step.planned && step.amount !== undefined && (
                  <svg x={percent(to)} y="10" overflow="visible" aria-hidden="true">
                    <path className={styles.diamond} d="M0-7 7 0 0 7-7 0Z" />
                  </svg>
                )}
                {index < steps.length - 1 && (
                  <line
                    className={styles.carry}
                    x1={percent(to)}
                    x2={percent(to)}
                    y1={step.amount === undefined ? 0 : 16}
                    y2="100%"
                  />
                )}
              </svg>
              {step.details}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Where each bar begins and ends; a step without a number carries the total on. */
function barsOf(steps: readonly WaterfallStep[]): { from: number; to: number }[] {
  let reached = 0;
  return steps.map(({ kind, amount = 0 }) => {
    const isTotal = kind === 'total';
    const from = isTotal ? 0 : reached;
    reached = isTotal ? amount : reached + amount;
    return { from, to: reached };
  });
}
