import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import styles from './download-menu.module.css';

export type DownloadMenuProps = {
  /** What opens the menu: "Tải về". */
  label: string;
  /** The same with what is taken, for screen readers: "Tải về: Chỉ tiêu, tỉnh Cao Bằng". */
  longLabel: string;
  /** Kinds of file, the one for most readers first. */
  items: readonly { key: string; label: string; hint?: string }[];
  onChoose: (key: string) => void;
  isBusy?: boolean;
  /** What became of the last choice: "Đã tải 35 dòng". */
  status?: string;
  /** A way that is no file: the address of a live link. */
  children?: ReactNode;
};

/** At the foot of a table or a chart: the ways to take it along. */
export function DownloadMenu({
  label,
  longLabel,
  items,
  onChoose,
  isBusy = false,
  status,
  children,
}: DownloadMenuProps) {
  return (
    <div className={styles.menu}>
      <details>
        <summary className={styles.opener} aria-label={longLabel}>
          <Icon name="download" />
          {label}
        </summary>
        <ul className={styles.items} aria-label={longLabel}>
          {items.map(({ key, label: name, hint }) => (
            <li key={key}>
              <button
                type="button"
                className={styles.item}
                aria-disabled={isBusy}
                onClick={() => isBusy || onChoose(key)}
              >
                {name}
                {hint && <span className={styles.hint}>{hint}</span>}
              </button>
            </li>
          ))}
        </ul>
        {children && <div className={styles.more}>{children}</div>}
      </details>
      <p className={styles.status} role="status">
        {status}
      </p>
    </div>
  );
}
