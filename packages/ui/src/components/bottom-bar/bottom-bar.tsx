import { Icon, type IconName } from '../icon/icon.tsx';
import styles from './bottom-bar.module.css';

export type BottomBarProps = {
  /** Name of the navigation for screen readers. */
  label: string;
  /** Three to five places, in one or two words each. */
  items: readonly { href: string; label: string; icon: IconName; current: boolean }[];
};

/** The places one returns to, under the thumb; only on a phone. */
export function BottomBar({ label, items }: BottomBarProps) {
  return (
    <div className={styles.room}>
      <nav className={styles.bar} aria-label={label}>
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.label} className={styles.item}>
              <a className={styles.link} href={item.href} aria-current={item.current ? 'page' : undefined}>
                <Icon name={item.icon} />
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
