import { useId, useRef } from 'react';
import styles from './nav-menu.module.css';

export type NavMenuProps = {
  /** Name of the navigation for screen readers. */
  label: string;
  /** What the button says where there is no room for the links: "Mục". */
  buttonLabel: string;
  items: readonly { href: string; label: string; current: boolean }[];
};

/**
 * The parts of a site: side by side where there is room, else behind a button. The list is a popover, so that Esc and a
 * tap beside it close it without a script of ours; on a wide page it simply stays in its place.
 */
export function NavMenu({ label, buttonLabel, items }: NavMenuProps) {
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  return (
    <nav aria-label={label}>
      <button type="button" className={styles.button} popoverTarget={listId}>
        <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1 3.5h14M1 8h14M1 12.5h14" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        {buttonLabel}
      </button>
      <ul className={styles.list} id={listId} ref={list} popover="auto">
        {items.map((item) => (
          <li key={item.label}>
            <a
              className={styles.link}
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              onClick={() => list.current?.hidePopover()}
            >
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
