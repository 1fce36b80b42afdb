import { type ReactNode, useId, useState } from 'react';
import { CitationCard, type CitationCardProps } from '../citation-card/citation-card.tsx';
import { Sheet } from '../sheet/sheet.tsx';
import styles from './citation-button.module.css';

export type Citation = Omit<CitationCardProps, 'titleId'> & {
  /** What the button says: "Nguồn: Báo Cao Bằng, 05/02/2020". */
  label: string;
  /** What the closing button says: "Đóng". */
  closeLabel: string;
  /** What else there is to know; made when the card opens for the first time. */
  details?: () => ReactNode;
  /** A `value` is the figure itself, as large as one; a `line` names its source. */
  variant?: 'line' | 'value';
  /** Id of the card, where something beside the button opens it too. */
  sheetId?: string;
};

/** Opens the card of a source, which paper shows in full. */
export function CitationButton({ label, closeLabel, details, variant = 'line', sheetId: givenId, ...card }: Citation) {
  const ownId = useId();
  const sheetId = givenId ?? ownId;
  const [wasOpened, setWasOpened] = useState(false);
  const titleId = useId();
  return (
    <>
      <button type="button" className={styles.button} data-variant={variant} popoverTarget={sheetId}>
        {label}
      </button>
      <Sheet id={sheetId} titleId={titleId} closeLabel={closeLabel} onPaper="shown" onOpen={() => setWasOpened(true)}>
        <CitationCard {...card} titleId={titleId} />
        {details && wasOpened && <div className={styles.details}>{details()}</div>}
      </Sheet>
    </>
  );
}
