import { Button } from '@ntm/ui/button';
import { Notice } from '@ntm/ui/notice';
import { Skeleton } from '@ntm/ui/skeleton';
import { type ComponentType, useEffect, useState } from 'react';
import { useI18n } from './i18n/i18n.tsx';
import { nextTurn } from './next-turn.ts';

/**
 * A part of a page below its first screen: its code comes once the page is there, and its place is kept until then.
 * `lines` is about how long it will be, at least what is left of a screen.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  lines: number,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;

  async function part(): Promise<ComponentType<Props>> {
    try {
      loaded = await load();
    } catch {
      // Without a connection the part is missing, not the page around it.
      return MissingPart;
    }
    await nextTurn();
    return loaded;
  }

  // No Suspense: whoever suspends throws, and on a slow phone each throw costs as much as rendering the part.
  return function Later(props: Props) {
    const { t } = useI18n();
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (Part) return;
      let isHere = true;
      void part().then((code) => isHere && setPart(() => code));
      return () => {
        isHere = false;
      };
    }, [Part]);
    return Part ? <Part {...props} /> : <Skeleton lines={lines} label={t.loading} />;
  };
}

function MissingPart() {
  const { t } = useI18n();
  return (
    <Notice
      tone="warn"
      title={t.problems.missingPart}
      actions={<Button onClick={() => location.reload()}>{t.problems.retry}</Button>}
    />
  );
}
