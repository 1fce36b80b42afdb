import type { ReactNode } from 'react';
import styles from './level-section.module.css';

export type SectionProps = {
  heading: ReactNode;
  /** Anchor of the section in the address of the page. */
  id: string;
  /** How many things it holds, in words. */
  count?: string;
  actions?: ReactNode;
  children: ReactNode;
};

/** A part of a page under a heading of the second level; its id is a place to link to. */
export function Section({ heading, id, count, actions, children }: SectionProps) {
  const headingId = `${id}-heading`;
  return (
    <section className={styles.section} id={id} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 className={styles.heading} id={headingId}>
          {heading}
        </h2>
        {count && <p className={styles.count}>{count}</p>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
