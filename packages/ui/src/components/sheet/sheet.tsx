import type { ReactNode, Ref } from 'react';
import styles from './sheet.module.css';

export type SheetProps = {
  id: string;
  /** Id of the element inside that names it. */
  titleId: string;
  /** What the closing button says: "Đóng". */
  closeLabel: string;
  /** Whether paper shows it in full, because nothing can be opened there. */
  onPaper: 'shown' | 'hidden';
  onOpen?: () => void;
  children: ReactNode;
  ref?: Ref<HTMLDialogElement>;
};

/**
 * A sheet from below on a phone, a card at the right on a desk. A `dialog` as popover does by itself what a script would
 * do: it takes the focus, closes by Esc or a tap outside and gives the focus back.
 */
export function Sheet({ id, titleId, closeLabel, onPaper, onOpen, children, ref }: SheetProps) {
  return (
    <dialog
      ref={ref}
      className={styles.sheet}
      id={id}
      popover="auto"
      aria-labelledby={titleId}
      data-paper={onPaper}
      onToggle={({ newState }) => newState === 'open' && onOpen?.()}
    >
      {children}
      <button type="button" className={styles.close} popoverTarget={id} popoverTargetAction="hide">
        {closeLabel}
      </button>
    </dialog>
  );
}
