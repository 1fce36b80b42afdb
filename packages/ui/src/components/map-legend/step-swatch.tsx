import styles from './step-swatch.module.css';

/** A patch of the colour of one step, 0 to 4; hatched where nothing is known. The words stand beside it. */
export function StepSwatch({ step }: { step: number | null }) {
  return (
    <span
      className={styles.swatch}
      data-none={step === null || undefined}
      style={step === null ? undefined : { backgroundColor: `var(--seq-${step + 1})` }}
      aria-hidden="true"
    />
  );
}
