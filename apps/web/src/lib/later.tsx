import { Button } from '@ntm/ui/button';
import { Notice } from '@ntm/ui/notice';
import { Skeleton } from '@ntm/ui/skeleton';
import { type ComponentType, lazy, Suspense } from 'react';
import { useI18n } from './i18n/i18n.tsx';

/**
 * A part of a page below its first screen: its code comes once the page is there, and its place is kept until then.
 * `lines` is about how long it will be, at least what is left of a screen.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  lines: number,
): ComponentType<Props> {
  // Without a connection the part is missing, not the page around it.
  const Part = lazy(async () => ({ default: await load().catch(() => MissingPart) }));
  return function Later(props: Props) {
    const { t } = useI18n();
    return (
      <Suspense fallback={<Skeleton lines={lines} label={t.loading} />}>
        <Part {...props} />
      </Suspense>
    );
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
