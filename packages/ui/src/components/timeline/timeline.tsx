import type { ReactNode } from 'react';
import styles from './timeline.module.css';

export type TimelineProps = {
  /** Name of the list for screen readers. */
  label: string;
  items: readonly {
    key: string;
    /** ISO day. */
    day: string;
    /** The day as it is read: "01/07/2025". */
    dayLabel: string;
    title: string;
    body?: ReactNode;
    /** The paper that made it so, with its number and day. */
    instrument?: ReactNode;
    /** Units it came from or went to. */
    links?: readonly { href: string; label: string; note?: string }[];
  }[];
  /** Said instead of an empty list. */
  emptyText: string;
};

/** What happened to a unit, in order, each with its paper; titles are headings of the third level. */
export function Timeline({ label, items, emptyText }: TimelineProps) {
  if (items.length === 0) return <p className={styles.empty}>{emptyText}</p>;
  return (
    <ol className={styles.timeline} aria-label={label}>
      {items.map((item) => (
        <li key={item.key} className={styles.item}>
          <time className={styles.day} dateTime={item.day}>
            {item.dayLabel}
          </time>
          <h3 className={styles.title}>{item.title}</h3>
          {item.body && <div className={styles.body}>{item.body}</div>}
          {item.links && (
            <ul className={styles.links}>
              {item.links.map((link) => (
                <li key={link.href}>
                  <a className={styles.link} href={link.href}>
                    {link.label}
                  </a>
                  {link.note && <span className={styles.note}> {link.note}</span>}
                </li>
              ))}
            </ul>
          )}
          {item.instrument && <p className={styles.instrument}>{item.instrument}</p>}
        </li>
      ))}
    </ol>
  );
}
