import type { ReactNode } from 'react';
import styles from './page-header.module.css';

export type PageHeaderProps = {
  /** What kind of page this is, above the title: "Xã", "Bài viết". */
  overline?: string;
  title: string;
  /** One sentence that answers the first question of the reader. */
  lead?: ReactNode;
  /** Small facts under the lead: codes, life span. */
  meta?: ReactNode;
  children?: ReactNode;
};

/** The one `h1` of a page with what belongs to it. */
export function PageHeader({ overline, title, lead, meta, children }: PageHeaderProps) {
  return (
    <div className={styles.header}>
      {overline && <p className={styles.overline}>{overline}</p>}
      <h1 className={styles.title}>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {meta && <div className={styles.meta}>{meta}</div>}
      {children}
    </div>
  );
}
