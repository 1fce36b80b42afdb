import type { ReactNode } from 'react';
import { Tag } from '../tag/tag.tsx';
import styles from './result-list.module.css';

export type ResultListProps = {
  /** Name of the list for screen readers. */
  label: string;
  /** How many were found, for the eye and read out politely when it changes; empty while nothing was asked. */
  status: string;
  /** Best first. A muted one no longer exists on the chosen day. */
  items: readonly { href: string; title: string; detail: string; badge?: string; muted?: boolean }[];
  /** Said when nothing was found; names the next thing to try. Empty while nothing was asked. */
  emptyText: string;
  hint?: ReactNode;
};

/** Answers of a search; each shows its parents and its life span, because names repeat. */
export function ResultList({ label, status, items, emptyText, hint }: ResultListProps) {
  return (
    <div className={styles.results}>
      <p className={styles.status} role="status">
        {status}
      </p>
      {items.length === 0 && emptyText && <p className={styles.empty}>{emptyText}</p>}
      {items.length > 0 && (
        <ul aria-label={label}>
          {items.map((item) => (
            <li key={item.href} className={styles.item}>
              <a className={styles.link} href={item.href} data-muted={item.muted ?? false}>
                <span className={styles.title}>{item.title}</span>{' '}
                {item.badge && (
                  <>
                    <Tag>{item.badge}</Tag>{' '}
                  </>
                )}
                <span className={styles.detail}>{item.detail}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {hint && <div className={styles.hint}>{hint}</div>}
    </div>
  );
}
