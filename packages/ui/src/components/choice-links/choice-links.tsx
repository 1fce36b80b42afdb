import styles from './choice-links.module.css';

export type ChoiceLinksProps = {
  /** What is being chosen: "Lọc theo cấp". */
  label: string;
  /** Shows the label before the choices, where several rows of choices stand together. */
  showLabel?: boolean;
  /** Each leads to the same page narrowed by it. */
  items: readonly { href: string; label: string; current: boolean }[];
};

/** A few choices of which one holds; links, so that a choice can be shared and undone by going back. */
export function ChoiceLinks({ label, showLabel = false, items }: ChoiceLinksProps) {
  return (
    <nav aria-label={label} className={styles.choices}>
      {showLabel && <span className={styles.label}>{label}</span>}
      {items.map((item) => (
        <a key={item.href} className={styles.choice} href={item.href} aria-current={item.current ? 'true' : undefined}>
          {item.label}
        </a>
      ))}
    </nav>
  );
}
