import { PageHeader } from '@ntm/ui/page-header';
import { Skeleton } from '@ntm/ui/skeleton';
import { useI18n } from '../lib/i18n/i18n.tsx';

/** Holds the place of a page whose code is on its way. */
export function WaitingPage() {
  const { t } = useI18n();
  return (
    <>
      <PageHeader title={t.loading} />
      <Skeleton lines={40} label={t.loading} />
    </>
  );
}
