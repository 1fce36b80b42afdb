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
  const Part = lazy(async () => ({ default: await load() }));
  return function Later(props: Props) {
    const { t } = useI18n();
    return (
      <Suspense fallback={<Skeleton lines={lines} label={t.loading} />}>
        <Part {...props} />
      </Suspense>
    );
  };
}
