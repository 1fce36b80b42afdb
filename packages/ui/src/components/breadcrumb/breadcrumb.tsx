import styles from './breadcrumb.module.css';

export type BreadcrumbProps = {
  /** Name of the navigation for screen readers. */
  label: string;
  /** From the country down; the last one is the page itself and usually has no address. */
  items: readonly { label: string; href?: string }[];
};

/** Where the page stands in the tree of units. */
export function Breadcrumb({ label, items }: BreadcrumbProps) {
  return (
    <nav className={styles.breadcrumb} aria-label={label}>
      <ol className={styles.list}>
        {items.map((item) => (
          <li key={item.href ?? item.label} className={styles.item}>
            {item.href ? (
              <a className={styles.link} href={item.href}>
                {item.label}
              </a>
            ) : (
              <span className={styles.here} aria-current="page">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
