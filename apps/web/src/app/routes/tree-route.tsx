import { PageHeader } from '@ntm/ui/page-header';
import { UnitTree } from '../../features/unit-tree/unit-tree.tsx';
import { TreePageDocument } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { usePlace } from '../../lib/place.ts';
import { usePage } from '../../lib/use-page.ts';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

/** All units of the reader's day as a tree, opened as far as the reader wants. */
export default function TreeRoute() {
  const { t } = useI18n();
  const { day } = usePlace();
  const page = usePage(TreePageDocument, { asOf: day });
  useArrival(t.nav.tree);
  return (
    <>
      <PageHeader title={t.nav.tree} lead={t.tree.lead} />
      <PageBody page={page} lines={60}>
        {({ nation }) => <UnitTree asOf={nation.asOf} units={nation.children} />}
      </PageBody>
    </>
  );
}
