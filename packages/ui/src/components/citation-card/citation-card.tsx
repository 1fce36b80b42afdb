import type { ReactNode } from 'react';
import styles from './citation-card.module.css';

export type CitationCardProps = {
  /** Title of the source as printed. */
  title: string;
  /** Address of the source's own page. */
  href: string;
  /** What is said, before who says it: the kind, the value in words, what it measures. */
  lead?: ReactNode;
  /** The words that hold the figure, exactly as printed; set between « ». */
  phrase?: string;
  /** The part of the phrase that is the figure: "8"; drawn out where the phrase has it. */
  mark?: string;
  /** Publisher and day. */
  meta?: ReactNode;
  /** What the reader must know of it: unclear comparator, computed by us and how. */
  note?: ReactNode;
  /** Id for the title, so that what holds the card can take its name from it. */
  titleId?: string;
};

/** One source: the words it prints, its title, who published it and when. */
export function CitationCard({ title, href, lead, phrase, mark, meta, note, titleId }: CitationCardProps) {
  return (
    <div className={styles.card}>
      {lead && <div className={styles.lead}>{lead}</div>}
      {phrase && (
        <blockquote className={styles.phrase} cite={href}>
          <Phrase phrase={phrase} mark={mark} />
        </blockquote>
      )}
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

function Phrase({ phrase, mark }: { phrase: string; mark: string | undefined }) {
  const at = mark ? phrase.indexOf(mark) : -1;
  if (!mark || at === -1) return `«${phrase}»`;
  return (
    <>
      «{phrase.slice(0, at)}
      <mark className={styles.mark}>{mark}</mark>
      {phrase.slice(at + mark.length)}»
    </>
  );
}
