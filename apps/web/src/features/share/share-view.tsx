import { Button } from '@ntm/ui/button';
import { useState } from 'react';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere, usePlace } from '../../lib/place.ts';
import { useRecord } from '../../lib/use-record.ts';
import styles from './share-view.module.css';

export interface ShareViewProps {
  /** What is shown, as the title of what is shared. */
  readonly name: string;
}

/**
 * Shares the view as it is: its address names the day, today's too, so that who opens it later sees the same. Where
 * the device has no way to share, the address is copied; where it cannot be copied either, it is shown.
 */
export function ShareView({ name }: ShareViewProps) {
  const { t, day } = useI18n();
  const place = usePlace();
  const record = useRecord();
  const hrefHere = useHrefHere();
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const shownDay = place.day ?? record?.today;
  if (shownDay === undefined) return null;
  const address = new URL(hrefHere({ ngay: shownDay }), location.origin).href;

  async function share() {
    setState('idle');
    if (navigator.share !== undefined) {
      // Closing the device's own sheet refuses the promise: the reader changed their mind, nothing went wrong.
      await navigator.share({ title: name, url: address }).catch(() => undefined);
      return;
    }
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    setState(copied ? 'copied' : 'by-hand');
  }

  return (
    <div className={styles.share}>
      <Button variant="quiet" aria-label={t.unitPage.shareLabel(name, day(shownDay))} onClick={() => void share()}>
        {t.unitPage.share}
      </Button>
      <span role="status" className={styles.said}>
        {state === 'copied' && t.unitPage.shared}
      </span>
      {state === 'by-hand' && (
        <input className={styles.address} aria-label={t.unitPage.shareByHand} readOnly value={address} />
      )}
    </div>
  );
}
