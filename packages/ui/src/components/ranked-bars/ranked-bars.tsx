import type { ReactNode } from 'react';
import styles from './ranked-bars.module.css';

export type RankedItem = {
  id: string;
  label: string;
  /** Where the bar leads. */
  href?: string;
  /** What the bar measures; null where nothing is known. */
  value: number | null;
  /** The value in words: "161", "79,3%", "Chưa có số liệu". */
  valueText: string;
  /** What stands in place of the words: a button that says them and opens their card. */
  shown?: ReactNode;
  /** How complete it is: "từ 174/181 xã". */
  note?: string;
  /** Step of the scale, 0 to 4. */
  step: number | null;
  muted?: boolean;
};

export type RankedBarsProps = {
  /** "Các tỉnh xếp theo số xã". */
  label: string;
  /** In the order of the ranking; those without a value come last and have no rank. */
  items: readonly RankedItem[];
  /** Where the bars end: the largest value that could be. */
  maximum: number;
};

/** Units side by side, longest bar first; the bars begin at zero, and what is not known is hatched and unranked. */
export function RankedBars({ label, items, maximum }: RankedBarsProps) {
  return (
    <ol className={styles.bars} aria-label={label}>
      {items.map(({ id, label: name, href, value, valueText, shown, note, step, muted }) => (
        <li key={id} className={styles.row} data-muted={muted || undefined}>
          <span className={styles.name}>{href ? <a href={href}>{name}</a> : name}</span>
          <span className={styles.value}>
            <span className="num">{shown ?? valueText}</span>
            {note && <span className={styles.note}> {note}</span>}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span
              className={styles.bar}
              data-none={value === null || undefined}
              style={
                value === null || step === null
                  ? undefined
                  : { width: `${(100 * value) / (maximum || 1)}%`, backgroundColor: `var(--seq-${step + 1})` }
              }
            />
          </span>
        </li>
      ))}
    </ol>
  );
}
