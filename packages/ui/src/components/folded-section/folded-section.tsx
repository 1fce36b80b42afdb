import { type ReactNode, useState } from 'react';
import { Icon } from '../icon/icon.tsx';
import styles from './folded-section.module.css';

export type FoldedSectionProps = {
  heading: string;
  /** Anchor of the section in the address of the page. */
  id: string;
  /** How many things it holds, in words. */
  count?: string;
  /** Made when it is opened for the first time. */
  children: () => ReactNode;
};

/** A part of a page that a reader opens when it is wanted; what is in it is not even made before. */
export function FoldedSection({ heading, id, count, children }: FoldedSectionProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      className={styles.section}
      id={id}
      onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}
    >
      <summary className={styles.summary}>
        <h2 className={styles.heading}>{heading}</h2>
        {count && <span className={styles.count}>{count}</span>}
        <span className={styles.mark}>
          <Icon name="next" />
        </span>
      </summary>
      {wasOpened && <div className={styles.content}>{children()}</div>}
    </details>
  );
}
