import { Tag } from '../tag/tag.tsx';
import styles from './unit-list.module.css';

export type UnitListProps = {
  /** Name of the list for screen readers. */
  label: string;
  /** In the order of the register; on a desk they run down the columns. */
  items: readonly { href: string; name: string; detail?: string; badge?: string }[];
  /** Said instead of an empty list. */
  emptyText: string;
};

/** Names up to this length stand two to a line on a phone. */
const SHORT = 22;

/** Units as links; short names with nothing beside them stand closer. */
export function UnitList({ label, items, emptyText }: UnitListProps) {
  if (items.length === 0) return <p className={styles.empty}>{emptyText}</p>;
  const isDense = items.every(({ name, detail, badge }) => name.length <= SHORT && !detail && !badge);
  return (
    <ul className={styles.list} data-dense={isDense} aria-label={label}>
      {items.map((item) => (
        <li key={item.href} className={styles.item}>
          <a className={styles.link} href={item.href}>
            <span className={styles.name}>{item.name}</span>
            {item.detail && <span className={styles.detail}> {item.detail}</span>}
            {item.badge && (
              <>
                {' '}
                <Tag>{item.badge}</Tag>
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
