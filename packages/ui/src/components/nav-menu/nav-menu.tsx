import { type ReactNode, useId, useRef } from 'react';
import { Icon } from '../icon/icon.tsx';
import styles from './nav-menu.module.css';

export type NavMenuProps = {
  /** Name of the navigation for screen readers. */
  label: string;
  /** What the button says where there is no room for the links: "Mục". */
  buttonLabel: string;
  items: readonly { href: string; label: string; current: boolean }[];
  /** What comes with the links: the same page in another language. */
  children?: ReactNode;
};

/**
 * The parts of a site: side by side where there is room, else behind a button. The links are in a popover, so that
 * Esc and a tap beside it close it without a script of ours; on a wide page they simply stay in their place.
 */
export function NavMenu({ label, buttonLabel, items, children }: NavMenuProps) {
  const panelId = useId();
  const panel = useRef<HTMLDivElement>(null);
  return (
    <nav aria-label={label}>
      <button type="button" className={styles.button} popoverTarget={panelId}>
        <Icon name="menu" />
        <span className={styles.word}>{buttonLabel}</span>
      </button>
      <div className={styles.panel} id={panelId} ref={panel} popover="auto">
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.label}>
              <a
                className={styles.link}
                href={item.href}
                aria-current={item.current ? 'page' : undefined}
                onClick={() => panel.current?.hidePopover()}
              >
                {item.label}
              </a>
            </li>
          ))}
        </ul>
        {children}
      </div>
    </nav>
  );
}
