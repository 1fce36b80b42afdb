import { PageHeader } from '@ntm/ui/page-header';
import { SourceList } from '../../features/source/source-list.tsx';
import { SourcesPageDocument } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { usePage } from '../../lib/use-page.ts';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

/** Everything that the record has read. */
export function SourcesRoute() {
  const { t } = useI18n();
  const page = usePage(SourcesPageDocument, {});
  useArrival(t.sources.title);
  return (
    <>
      <PageHeader title={t.sources.title} lead={t.sources.lead} />
      <PageBody page={page} lines={40}>
        {({ sources: { nodes, totalCount, pageInfo } }) => (
          <>
            <SourceList sources={nodes} />
            {pageInfo.hasNextPage && (
              <LoadMore
                query={SourcesPageDocument}
                variables={{ after: pageInfo.endCursor }}
                rows={totalCount - nodes.length}
              />
            )}
          </>
        )}
      </PageBody>
    </>
  );
}
