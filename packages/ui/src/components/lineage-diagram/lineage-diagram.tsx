import { type LaneRow, layLanes } from './lanes.ts';
import styles from './lineage-diagram.module.css';

export type LineageDiagramProps = {
  /** Name of the list for screen readers: "Từ đơn vị nào đến đơn vị nào". */
  label: string;
  /** In time order: what came first stands above what it became. */
  rows: readonly {
    key: string;
    name: string;
    href?: string;
    /** Days of its life. */
    detail: string;
    /** The unit of this page. */
    isHere?: boolean;
    /**
     * What it became, each in words for who does not see the lines: "nhập vào phường Tân Giang, toàn bộ"; `part` is
     * seen by everybody, where it was not the whole: "một phần".
     */
    into: readonly { key: string; goal: string; words: string; part?: string }[];
  }[];
};

/** Width of a lane in px; heights are those of the rows, so that larger text moves the marks with it. */
const LANE = 16;

/** Which units became which, a line of text for each and lanes beside them: whole drawn through, a part dashed. */
export function LineageDiagram({ label, rows }: LineageDiagramProps) {
  const lanes = layLanes(rows);
  const width = LANE * (1 + Math.max(...lanes.map(lanesOf)));
  return (
    <ol className={styles.rows} aria-label={label}>
      {rows.map((row, index) => {
        const drawn = lanes[index];
        return (
          <li key={row.key} className={styles.row} data-here={row.isHere}>
            <div className={styles.lanes} style={{ width }} aria-hidden="true">
              {drawn && <Lanes row={drawn} width={width} />}
            </div>
            <div className={styles.unit}>
              {row.href ? (
                <a className={styles.name} href={row.href} aria-current={row.isHere ? 'page' : undefined}>
                  {row.name}
                </a>
              ) : (
                <span className={styles.name}>{row.name}</span>
              )}
              <p className={styles.detail}>{row.detail}</p>
              {row.into.map(({ key, words, part }) => (
                <p key={key} className={styles.detail}>
                  <span className="visually-hidden">{words}</span>
                  {part && <span aria-hidden="true">{part}</span>}
                </p>
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Lanes({ row, width }: { row: LaneRow; width: number }) {
  const x = (lane: number) => (lane + 0.5) * LANE;
  const own = x(row.lane);
  return (
    <>
      <svg
        className={styles.half}
        viewBox={`0 0 ${width} 10`}
        preserveAspectRatio="none"
        width={width}
        aria-hidden="true"
      >
        {row.passing.map((lane) => (
          <path key={lane} d={`M${x(lane)} 0V10`} />
        ))}
        {row.incoming.map((lane) => (
          <path key={lane} d={bend(x(lane), own)} />
        ))}
      </svg>
      <svg
        className={styles.half}
        viewBox={`0 0 ${width} 10`}
        preserveAspectRatio="none"
        width={width}
        aria-hidden="true"
      >
        {row.passing.map((lane) => (
          <path key={lane} d={`M${x(lane)} 0V10`} />
        ))}
        {row.outgoing.map(({ lane, isPart }) => (
          <path key={lane} d={bend(own, x(lane))} data-part={isPart} />
        ))}
      </svg>
      <span className={styles.mark} style={{ left: own }} />
    </>
  );
}

function bend(from: number, to: number): string {
  return from === to ? `M${from} 0V10` : `M${from} 0C${from} 7 ${to} 3 ${to} 10`;
}

function lanesOf({ lane, incoming, outgoing, passing }: LaneRow): number {
  return Math.max(lane, ...incoming, ...passing, ...outgoing.map((out) => out.lane));
}
