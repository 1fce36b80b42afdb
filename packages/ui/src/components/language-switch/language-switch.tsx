import styles from './language-switch.module.css';

export type LanguageSwitchProps = {
  /** Name of the navigation for screen readers. */
  label: string;
  /** The same page in each language; `label` in that language. */
  items: readonly { href: string; label: string; lang: string; current: boolean }[];
};

/** The same page in another language. */
export function LanguageSwitch({ label, items }: LanguageSwitchProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.lang}>
            <a
              className={styles.link}
              href={item.href}
              lang={item.lang}
              hrefLang={item.lang}
              aria-current={item.current ? 'true' : undefined}
            >
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
