import type { ReactNode } from 'react';
import styles from './citation-card.module.css';

export type CitationCardProps = {
  /** Title of the source as printed. */
  title: string;
  /** Address of the source's own page. */
  href: string;
  /** The words that hold the figure, exactly as printed; set between « ». */
  phrase?: string;
  /** Publisher and day. */
  meta?: ReactNode;
  /** What the reader must know of it: unclear comparator, computed by us and how. */
  note?: ReactNode;
  /** Id for the title, so that what holds the card can take its name from it. */
  titleId?: string;
};

/** One source: the words it prints, its title, who published it and when. */
export function CitationCard({ title, href, phrase, meta, note, titleId }: CitationCardProps) {
  return (
    <div className={styles.card}>
      {phrase && <blockquote className={styles.phrase} cite={href}>{`«${phrase}»`}</blockquote>}
      <p className={styles.source}>
        <a className={styles.link} href={href} id={titleId}>
          {title}
        </a>
      </p>
      {meta && <p className={styles.meta}>{meta}</p>}
      {note && <p className={styles.note}>{note}</p>}
    </div>
  );
}
