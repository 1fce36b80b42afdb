import { Button } from '../button/button.tsx';

export type MoreButtonProps = {
  /** What it will bring: "Xem thêm 50 xã". */
  label: string;
  busy: boolean;
  /** Said while it is on its way. */
  busyLabel: string;
  onClick: () => void;
};

/** Asks for the next page of a list. It keeps the focus while busy, so that the reader does not lose the place. */
export function MoreButton({ label, busy, busyLabel, onClick }: MoreButtonProps) {
  return (
    <>
      <Button aria-disabled={busy} onClick={busy ? undefined : onClick}>
        {busy ? busyLabel : label}
      </Button>
      <span className="visually-hidden" role="status">
        {busy && busyLabel}
      </span>
    </>
  );
}
