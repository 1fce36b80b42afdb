import { Skeleton } from '@ntm/ui/skeleton';
import { NationFiguresDocument } from '../../gql/graphql.ts';
import { UnitClaims } from '../../lib/claim/claim-groups.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { usePlace } from '../../lib/place.ts';
import { usePage } from '../../lib/use-page.ts';

/** Everything that sources say about the country itself. */
export function NationFigures() {
  const { t } = useI18n();
  const { day } = usePlace();
  const { data } = usePage(NationFiguresDocument, { asOf: day });
  if (!data) return <Skeleton lines={30} label={t.loading} />;
  return <UnitClaims targets={data.nation.targets} observations={data.nation.observations} />;
}
