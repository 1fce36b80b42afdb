import { UnitList, type UnitListProps } from '@ntm/ui/unit-list';
import { type ReactNode, useState } from 'react';
import { RowsButton } from '../../lib/rows-button.tsx';

const FIRST_ROWS = 20;

export interface LongUnitListProps extends UnitListProps {
  /** What brings the rows that the server has not sent yet. */
  readonly rest?: ReactNode;
}

/** A list of units that opens with its first rows; the reader asks for the others. */
export function LongUnitList({ rest, ...list }: LongUnitListProps) {
  const [isOpen, setIsOpen] = useState(false);
  const hidden = list.items.length - FIRST_ROWS;
  if (hidden <= 0 || isOpen) {
    return (
      <>
        <UnitList {...list} />
        {rest}
      </>
    );
  }
  return (
    <>
      <UnitList {...list} items={list.items.slice(0, FIRST_ROWS)} />
      <RowsButton rows={hidden} onClick={() => setIsOpen(true)} />
    </>
  );
}
