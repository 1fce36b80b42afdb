import styles from './step-chart.module.css';

export type StepPoint = {
  /** ISO day from which the value holds. */
  day: string;
  value: number;
};

export type StepChartProps = {
  /** The change as a sentence: "63 tỉnh, thành phố, từ 01/07/2025 còn 34." */
  sentence: string;
  /** Oldest first. */
  points: readonly StepPoint[];
  /** Last day that the line reaches. */
  until: string;
  /** Words at both ends: "2019", "2026". */
  ends: { from: string; until: string };
  /** First and last value, formatted for the reader. */
  values: { first: string; last: string };
};

const WIDTH = 240;
const HEIGHT = 64;
const TOP = 6;

/** A count that changes on single days, drawn as steps from zero; the sentence says the same. */
export function StepChart({ sentence, points, until, ends, values }: StepChartProps) {
  const start = time(points[0]?.day ?? until);
  const span = time(until) - start || 1;
  const highest = Math.max(...points.map(({ value }) => value), 1);
  const x = (day: string) => ((time(day) - start) / span) * WIDTH;
  const y = (value: number) => TOP + (1 - value / highest) * (HEIGHT - TOP);
  const steps = points.map(
    ({ day, value }, place) => `${place === 0 ? 'M' : 'H'}${x(day)}${place === 0 ? ',' : 'V'}${y(value)}`,
  );
  const line = `${steps.join('')}H${WIDTH}`;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.sentence}>{sentence}</figcaption>
      <div className={styles.plot}>
        <span className={styles.value} aria-hidden="true">
          {values.first}
        </span>
        <svg
          className={styles.chart}
          viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className={styles.area} d={`${line}V${HEIGHT}H0Z`} />
          <path className={styles.line} d={line} />
          <path className={styles.axis} d={`M0,${HEIGHT}H${WIDTH}`} />
        </svg>
        <span className={styles.value} aria-hidden="true">
          {values.last}
        </span>
        <span className={styles.ends} aria-hidden="true">
          <span>{ends.from}</span>
          <span>{ends.until}</span>
        </span>
      </div>
    </figure>
  );
}

function time(day: string): number {
  return new Date(`${day}T00:00:00Z`).getTime();
}
