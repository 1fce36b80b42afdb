import { line } from 'd3-shape';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { layOut, type PlacedPoint } from './chart-layout.ts';
import styles from './series-chart.module.css';
import type { SeriesBreak, SeriesPoint } from './series-data.ts';

export type { SeriesBreak, SeriesPoint };

export type SeriesChartProps = {
  /** What is measured: "Xã đạt chuẩn nông thôn mới". */
  label: string;
  /** What there is to see, in a sentence. */
  summary: string;
  points: readonly SeriesPoint[];
  breaks: readonly SeriesBreak[];
  /** A number of the axis as it is read. */
  format: (value: number) => string;
  words: {
    /** Names of the two kinds: "Kết quả", "Chỉ tiêu". */
    kinds: Record<SeriesPoint['kind'], string>;
    /** Opens the table: "Xem bảng". */
    table: string;
    time: string;
    value: string;
    kind: string;
    source: string;
  };
};

const HEIGHT_IN_EM = 13;

/**
 * One measure over the years: results are solid dots, joined as long as they mean the same; targets are hollow
 * diamonds. One stop of the keyboard: the arrows go from point to point in time, and each tells itself.
 */
export function SeriesChart({ label, summary, points, breaks, format, words }: SeriesChartProps) {
  const [box, size] = useSize();
  const inTime = points.toSorted((one, other) => one.day.localeCompare(other.day));
  const layout = layOut(inTime, breaks, { ...size, height: HEIGHT_IN_EM * size.em });
  const { em } = size;
  const [chosen, setChosen] = useState(inTime.length - 1);
  const marks = useRef<(HTMLButtonElement | null)[]>([]);
  const told = inTime[chosen];

  function move(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    marks.current[Math.min(Math.max(chosen + step, 0), inTime.length - 1)]?.focus();
  }

  return (
    <figure className={styles.chart}>
      <figcaption>
        <p className={styles.label}>{label}</p>
        <p className={styles.summary}>{summary}</p>
      </figcaption>
      <div ref={box} className={styles.picture}>
        <svg width={size.width} height={HEIGHT_IN_EM * em} aria-hidden="true">
          {layout.levels.map(({ value, y }) => (
            <g key={value}>
              <line
                className={value === 0 ? styles.axis : styles.grid}
                x1={layout.left}
                x2={layout.right}
                y1={y}
                y2={y}
              />
              <text className={styles.tick} x={layout.left - 0.4 * em} y={y + 0.3 * em} textAnchor="end">
                {format(value)}
              </text>
            </g>
          ))}
          {layout.years.map(({ year, x }) => (
            <g key={year}>
              <line className={styles.axis} x1={x} x2={x} y1={layout.bottom} y2={layout.bottom + 0.25 * em} />
              <text className={styles.tick} x={x} y={layout.bottom + 1.3 * em} textAnchor="middle">
                {year}
              </text>
            </g>
          ))}
          {layout.breaks.map(({ day, label: reason, x, row, isLeft }) => (
            <g key={day + reason}>
              <line className={styles.break} x1={x} x2={x} y1={row * 1.15 * em} y2={layout.bottom} />
              <text
                className={styles.reason}
                x={x + (isLeft ? -0.3 : 0.3) * em}
                y={(row * 1.15 + 0.85) * em}
                textAnchor={isLeft ? 'end' : 'start'}
              >
                {reason}
              </text>
            </g>
          ))}
          {layout.runs
            .filter((run) => run.length > 1)
            .map((run) => (
              <path key={run[0]?.key} className={styles.line} d={pathOf(run)} />
            ))}
          {layout.points.map((point) => (
            <g key={point.key} className={styles.point} data-kind={point.kind}>
              <Mark point={point} em={em} />
              <text className={styles.value} {...labelPlace(point, layout.right, em)}>
                {format(point.value)}
              </text>
            </g>
          ))}
        </svg>
        <ol aria-label={label}>
          {layout.points.map((point, index) => (
            <li key={point.key}>
              <button
                ref={(element) => {
                  marks.current[index] = element;
                }}
                type="button"
                className={styles.reach}
                style={{ left: point.x, top: point.y }}
                aria-label={`${words.kinds[point.kind]}, ${point.time}: ${point.said}`}
                tabIndex={index === chosen ? 0 : -1}
                onFocus={() => setChosen(index)}
                onPointerEnter={() => setChosen(index)}
                onKeyDown={move}
              />
            </li>
          ))}
        </ol>
      </div>
      {told && (
        <p className={styles.told} aria-hidden="true">
          {words.kinds[told.kind]} · {told.time}: <b>{told.said}</b>
        </p>
      )}
      <details className={styles.table}>
        <summary>{words.table}</summary>
        <table className={styles.rows}>
          <thead>
            <tr>
              <th scope="col">{words.time}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {inTime.map((point) => (
              <tr key={point.key}>
                <th scope="row">{point.time}</th>
                <td>{words.kinds[point.kind]}</td>
                <td>{point.said}</td>
                <td>
                  <a className={styles.source} href={point.source.href}>
                    {point.source.label}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Mark({ point: { x, y, kind }, em }: { point: PlacedPoint; em: number }) {
  const r = 0.4 * em;
  if (kind === 'result') return <circle className={styles.dot} cx={x} cy={y} r={0.8 * r} />;
  return <path className={styles.diamond} d={`M${x} ${y - r} ${x + r} ${y} ${x} ${y + r} ${x - r} ${y}Z`} />;
}

/** A target is named at its right, a result above it, so that two of one day do not cover each other. */
function labelPlace({ x, y, kind }: PlacedPoint, right: number, em: number) {
  if (kind === 'result') return { x, y: y - 0.6 * em, textAnchor: 'middle' } as const;
  const hasRoom = x + 2 * em < right + 1.2 * em;
  return { x: x + (hasRoom ? 0.6 : -0.6) * em, y: y + 0.35 * em, textAnchor: hasRoom ? 'start' : 'end' } as const;
}

function pathOf(run: readonly PlacedPoint[]): string {
  return (
    line<PlacedPoint>(
      ({ x }) => x,
      ({ y }) => y,
    )(run) ?? ''
  );
}

/** Width of the place that the page gives, and height of its text, both in px and both followed as they change. */
function useSize() {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 320, em: 13 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      setSize({ width: element.clientWidth, em });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, size] as const;
}
