import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Sheet } from '../sheet/sheet.tsx';
import styles from './card-button.module.css';

export type CardButtonProps = {
  /** The value itself: "161". */
  children: ReactNode;
  /** What it opens, for who rests on it or hears it: "Vì sao có số này". */
  hint: string;
  /** What the card is called: "Vì sao có số này: 161". */
  title: string;
  closeLabel: string;
  /** What the card says; made when it opens for the first time. */
  card: () => ReactNode;
  /** -1 where arrow keys lead to it and not Tab. */
  tabIndex?: 0 | -1;
};

/**
 * A value that opens a card. There may be hundreds on a page, so the card is made when it is first wanted; from then on
 * the browser opens and closes it.
 */
export function CardButton({ children, hint, title, closeLabel, card, tabIndex }: CardButtonProps) {
  const sheetId = useId();
  const titleId = useId();
  const sheet = useRef<HTMLDialogElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    if (isWanted) sheet.current?.showPopover();
  }, [isWanted]);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        title={hint}
        aria-haspopup="dialog"
        tabIndex={tabIndex}
        popoverTarget={sheetId}
        onClick={(event) => {
          if (isWanted) return;
          // The browser would look for a card that is not there yet.
          event.preventDefault();
          setIsWanted(true);
        }}
      >
        {children}
      </button>
      {isWanted && (
        <Sheet id={sheetId} titleId={titleId} closeLabel={closeLabel} onPaper="hidden" ref={sheet}>
          <p id={titleId} className={styles.title}>
            {title}
          </p>
          {card()}
        </Sheet>
      )}
    </>
  );
}
