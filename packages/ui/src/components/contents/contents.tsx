import styles from './contents.module.css';

export type ContentsProps = {
  /** Name of the list for screen readers: "Trong trang này". */
  label: string;
  /** The sections of the page in their order, each with the id of its Section and how many things it holds. */
  items: readonly { id: string; label: string; count?: string }[];
};

/** What a long page holds: one tap to each of its sections. */
export function Contents({ label, items }: ContentsProps) {
  return (
    <nav className={styles.contents} aria-label={label}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <a className={styles.link} href={`#${item.id}`}>
              {item.label}
              {item.count && <span className={styles.count}> {item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
