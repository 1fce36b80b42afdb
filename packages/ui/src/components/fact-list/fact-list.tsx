import { Children, type ReactNode, useId } from 'react';
import styles from './fact-list.module.css';

export type FactListProps = {
  heading: string;
  /** 2 where the list is a part of the page by itself. */
  level?: 2 | 3;
  /** How many, in words: "5 số liệu". */
  count?: string;
  /** Figures, one list item each. */
  children: ReactNode;
  /** What follows the figures and belongs to the same topic. */
  foot?: ReactNode;
};

/** Figures of one topic in an almanac's columns; its heading is of the third level inside a Section. */
export function FactList({ heading, level = 3, count, children, foot }: FactListProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const headingId = useId();
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      <div className={styles.head}>
        <Heading className={styles.heading} id={headingId}>
          {heading}
        </Heading>
        {count && <p className={styles.count}>{count}</p>}
      </div>
      {Children.count(children) > 0 && (
        <ul className={styles.list}>
          {Children.map(children, (child) => (
            <li className={styles.item}>{child}</li>
          ))}
        </ul>
      )}
      {foot}
    </section>
  );
}
