import type { ReactNode } from 'react';
import styles from './app-shell.module.css';

export type AppShellProps = {
  /** Text of the first link of the page, which jumps over the header. */
  skipLabel: string;
  /** Parts of the slim sticky band, one row on a phone: brand, ways in, day control. */
  header: ReactNode;
  /** A BottomBar, which stays in sight on a phone. */
  bottomBar?: ReactNode;
  footer: ReactNode;
  /** What holds for the whole page, between header and content. */
  banner?: ReactNode;
  children: ReactNode;
};

/** Landmarks of every page. The band takes the tint of the past while a DayControl in it stands on an earlier day. */
export function AppShell({ skipLabel, header, bottomBar, footer, banner, children }: AppShellProps) {
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {skipLabel}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>{header}</div>
      </header>
      <main className={styles.main} id="content" tabIndex={-1}>
        {banner}
        {children}
      </main>
      <footer className={styles.footer}>
        <div className={styles.foot}>{footer}</div>
      </footer>
      {bottomBar}
    </div>
  );
}
