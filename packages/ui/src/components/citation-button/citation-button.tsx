import { useId } from 'react';
import { CitationCard, type CitationCardProps } from '../citation-card/citation-card.tsx';
import styles from './citation-button.module.css';

export type Citation = Omit<CitationCardProps, 'titleId'> & {
  /** What the button says: "Nguồn: Báo Cao Bằng, 05/02/2020". */
  label: string;
  /** What the closing button says: "Đóng". */
  closeLabel: string;
};

/**
 * Opens the card of a source: a sheet from below on a phone, a card at the right on a desk, in full on paper.
 * A `dialog` as popover does by itself what a script would do: it takes the focus, closes by Esc or a tap outside and
 * gives the focus back.
 */
export function CitationButton({ label, closeLabel, ...card }: Citation) {
  const sheetId = useId();
  const titleId = useId();
  return (
    <>
      <button type="button" className={styles.button} popoverTarget={sheetId}>
        {label}
      </button>
      <dialog className={styles.sheet} id={sheetId} popover="auto" aria-labelledby={titleId}>
        <CitationCard {...card} titleId={titleId} />
        <button type="button" className={styles.close} popoverTarget={sheetId} popoverTargetAction="hide">
          {closeLabel}
        </button>
      </dialog>
    </>
  );
}
