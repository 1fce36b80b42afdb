import { type FocusEvent, type MouseEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react';
import styles from './term.module.css';

export type TermProps = {
  /** The word as the page says it. */
  children: ReactNode;
  /** What it means; made when the card opens for the first time. */
  meaning: () => ReactNode;
};

/** How long a pointer rests before the card opens, and how long it may be away before it closes. */
const REST_MS = 200;
const AWAY_MS = 300;

type Opener = 'pointer' | 'focus' | 'press';

/**
 * A word with its meaning one touch away: a card that opens under a resting pointer, under the focus of a keyboard and
 * by a tap; it stays while the pointer or the focus is in it, and Esc closes it. It may stand in a line of text.
 */
export function Term({ children, meaning }: TermProps) {
  const cardId = useId();
  const card = useRef<HTMLSpanElement>(null);
  const openedBy = useRef<Opener>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const closedAt = useRef(Number.NEGATIVE_INFINITY);
  const [wasOpened, setWasOpened] = useState(false);

  const isOpen = () => card.current?.matches(':popover-open') ?? false;

  function open(by: Opener) {
    clearTimeout(timer.current);
    if (isOpen()) return;
    openedBy.current = by;
    card.current?.showPopover();
  }

  function close() {
    clearTimeout(timer.current);
    if (isOpen()) card.current?.hidePopover();
  }

  function rest({ pointerType }: PointerEvent) {
    clearTimeout(timer.current);
    if (pointerType === 'mouse') timer.current = setTimeout(() => open('pointer'), REST_MS);
  }

  function leave() {
    clearTimeout(timer.current);
    if (openedBy.current === 'pointer') timer.current = setTimeout(close, AWAY_MS);
  }

  function focus({ currentTarget, timeStamp }: FocusEvent<HTMLElement>) {
    // A card that closes gives the focus back, which is no wish to open it again.
    const isGivenBack = timeStamp - closedAt.current < AWAY_MS;
    if (!isGivenBack && currentTarget.matches(':focus-visible')) open('focus');
  }

  function blur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
    const staysInside = relatedTarget instanceof Node && currentTarget.parentElement?.contains(relatedTarget);
    if (!staysInside && openedBy.current === 'focus') close();
  }

  /** A press on what the pointer or the focus has opened keeps it open; the next one closes it. */
  function press(event: MouseEvent) {
    clearTimeout(timer.current);
    if (isOpen() && openedBy.current !== 'press') event.preventDefault();
    openedBy.current = 'press';
  }

  return (
    <span>
      <button
        type="button"
        className={styles.word}
        popoverTarget={cardId}
        onPointerEnter={rest}
        onPointerLeave={leave}
        onFocus={focus}
        onBlur={blur}
        onClick={press}
      >
        {children}
      </button>
      <span
        className={styles.card}
        id={cardId}
        ref={card}
        popover="auto"
        role="note"
        onPointerEnter={() => clearTimeout(timer.current)}
        onPointerLeave={leave}
        onBlur={blur}
        onBeforeToggle={({ newState, timeStamp, currentTarget }) => {
          if (newState === 'closed') closedAt.current = timeStamp;
          else place(currentTarget);
        }}
        onToggle={({ newState }) => newState === 'open' && setWasOpened(true)}
      >
        {wasOpened && meaning()}
      </span>
    </span>
  );
}

/** Puts the card at its word, below it or, low on the screen, above it; it moves with the page. */
function place(card: HTMLElement): void {
  const word = card.previousElementSibling?.getBoundingClientRect();
  if (word === undefined) return;
  const isLow = word.bottom > innerHeight * 0.6;
  card.style.setProperty('--word-left', `${word.left + scrollX}px`);
  card.style.setProperty('--card-top', `${(isLow ? word.top : word.bottom) + scrollY}px`);
  card.dataset.side = isLow ? 'above' : 'below';
}
