import { useLocation } from '@swan-io/chicane';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { DeadEnd } from '../dead-end.tsx';

export function UnknownAddress() {
  const { t } = useI18n();
  const { path } = useLocation().raw;
  return <DeadEnd title={t.problems.notFound}>{t.problems.notFoundText(decodeURIComponent(path))}</DeadEnd>;
}
