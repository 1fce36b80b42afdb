import { NoFigure } from '@ntm/ui/figure';
import { PageHeader } from '@ntm/ui/page-header';
import { TargetList } from '../../features/claim/target-list.tsx';
import { TargetFilter } from '../../features/target/target-filter.tsx';
import { TargetsPageDocument, type Verdict } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { usePage } from '../../lib/use-page.ts';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

export interface TargetsRouteProps {
  readonly verdict: Verdict | undefined;
  readonly measure: string | undefined;
  readonly period: string | undefined;
}

/** Every target of the record, narrowed by what the address says. */
export default function TargetsRoute(filter: TargetsRouteProps) {
  const { t, counted } = useI18n();
  const page = usePage(TargetsPageDocument, filter);
  useArrival(t.targets.title);
  return (
    <>
      <PageHeader title={t.targets.title} lead={t.targets.lead} />
      <PageBody page={page} lines={60}>
        {({ targets: { nodes, totalCount, pageInfo }, measures }) => (
          <>
            <TargetFilter measures={measures} {...filter} />
            <div role="status">{totalCount === 0 && <NoFigure label={t.targets.noneText} text={t.targets.none} />}</div>
            {nodes.length > 0 && <TargetList heading={t.targets.found(counted(totalCount))} targets={nodes} />}
            {pageInfo.hasNextPage && (
              <LoadMore
                query={TargetsPageDocument}
                variables={{ ...filter, after: pageInfo.endCursor }}
                rows={totalCount - nodes.length}
              />
            )}
          </>
        )}
      </PageBody>
    </>
  );
}
