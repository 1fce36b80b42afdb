import { Skeleton } from '@ntm/ui/skeleton';
import { type ReactNode, useEffect, useState } from 'react';
import { useI18n } from './i18n/i18n.tsx';
import { nextTurn } from './next-turn.ts';

export interface InTurnProps {
  /** About how many it will have: its place is kept until then. */
  readonly lines: number;
  readonly children: () => ReactNode;
}

/** A part of a long page that comes in a task of its own, so that on a slow phone no part makes the reader wait for all. */
export function InTurn({ lines, children }: InTurnProps) {
  const { t } = useI18n();
  const [isItsTurn, setItsTurn] = useState(false);

  useEffect(() => {
    let isHere = true;
    void nextTurn().then(() => isHere && setItsTurn(true));
    return () => {
      isHere = false;
    };
  }, []);

  return isItsTurn ? children() : <Skeleton lines={lines} label={t.loading} />;
}
