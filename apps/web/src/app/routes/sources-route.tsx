import { PageHeader } from '@ntm/ui/page-header';
import { SourceList } from '../../features/source/source-list.tsx';
import { SourcesPageDocument, type SourcesPageQuery } from '../../gql/graphql.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { useAskedPage } from '../../lib/use-page.ts';
import { useRows } from '../../lib/use-rows.ts';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

/**
 * What the page asks first.
 *
 * @public Read through `PageModule`.
 */
export const firstQuestion = () => question(SourcesPageDocument, {});

/** Everything that the record has read. */
export default function SourcesRoute() {
  const { t } = useI18n();
  const page = useAskedPage(firstQuestion());
  useArrival(t.sources.title);
  return (
    <>
      <PageHeader title={t.sources.title} lead={t.sources.lead} />
      <PageBody page={page} lines={40}>
        {({ sources }) => <Sources first={sources} />}
      </PageBody>
    </>
  );
}

function Sources({ first }: { first: SourcesPageQuery['sources'] }) {
  const sources = useRows(first, {
    document: SourcesPageDocument,
    variablesAfter: (after) => ({ after }),
    pageIn: (data) => data.sources,
  });
  return (
    <>
      <SourceList sources={sources.rows} />
      <LoadMore of={sources} />
    </>
  );
}
