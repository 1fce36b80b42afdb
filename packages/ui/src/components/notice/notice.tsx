import type { ReactNode } from 'react';
import styles from './notice.module.css';

export type NoticeProps = {
  /** `past` tells that something is no longer so; `error` is read out at once. */
  tone: 'info' | 'warn' | 'error' | 'past';
  title: string;
  children?: ReactNode;
  /** What to do next: links and buttons. */
  actions?: ReactNode;
};

/** Something to know before reading on, or what went wrong and what to do. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'error' ? 'alert' : 'note'}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
