import type { ReactNode } from 'react';
import styles from './text-link.module.css';

export type TextLinkProps = {
  href: string;
  children: ReactNode;
  /** `brand` is the name of the site in the header band; `quiet` has its line only under the pointer. */
  variant?: 'plain' | 'quiet' | 'brand';
  /** Language of the page it leads to, when it is not the language of this one. */
  hrefLang?: string;
};

/** A plain link with the colours of the almanac. */
export function TextLink({ href, children, variant = 'plain', hrefLang }: TextLinkProps) {
  return (
    <a className={styles.link} data-variant={variant} href={href} hrefLang={hrefLang}>
      {children}
    </a>
  );
}
