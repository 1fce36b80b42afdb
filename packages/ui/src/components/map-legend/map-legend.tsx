import styles from './map-legend.module.css';
import { StepSwatch } from './step-swatch.tsx';

export type LegendStep = {
  /** Step of the scale, 0 to 4; null for what is not known. */
  step: number | null;
  /** "20–40", "Chưa có số liệu". */
  label: string;
  /** How many units stand on it, formatted for the reader. */
  count: string;
};

export type MapLegendProps = {
  /** "Chú giải: số xã". */
  label: string;
  steps: readonly LegendStep[];
  /** The steps that are shown alone; empty shows all. */
  chosen: readonly (number | null)[];
  onChoose: (steps: readonly (number | null)[]) => void;
};

/** What the colours mean, and how many units have each; a press shows one step alone, or several. */
export function MapLegend({ label, steps, chosen, onChoose }: MapLegendProps) {
  const toggle = (step: number | null) =>
    onChoose(chosen.includes(step) ? chosen.filter((other) => other !== step) : [...chosen, step]);
  return (
    <fieldset className={styles.legend}>
      <legend className="visually-hidden">{label}</legend>
      {steps.map(({ step, label: words, count }) => (
        <button
          key={step ?? 'none'}
          type="button"
          className={styles.step}
          aria-pressed={chosen.includes(step)}
          onClick={() => toggle(step)}
        >
          <StepSwatch step={step} />
          <span>{words}</span> <span className={styles.count}>{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
