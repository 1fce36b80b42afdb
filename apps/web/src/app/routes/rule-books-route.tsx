import { PageHeader } from '@ntm/ui/page-header';
import { RuleBookList } from '../../features/rule-book/rule-book-list.tsx';
import { RuleBooksPageDocument } from '../../gql/graphql.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { usePlace } from '../../lib/place.ts';
import { useAskedPage } from '../../lib/use-page.ts';
import { useRecord } from '../../lib/use-record.ts';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

/**
 * What the page asks first.
 *
 * @public Read through `PageModule`.
 */
export const firstQuestion = () => question(RuleBooksPageDocument, {});

/** Every rule book of the record, by whether it holds on the reader's day. */
export default function RuleBooksRoute() {
  const { t } = useI18n();
  const { day } = usePlace();
  const record = useRecord();
  const page = useAskedPage(firstQuestion());
  useArrival(t.ruleBooks.title);
  return (
    <>
      <PageHeader title={t.ruleBooks.title} lead={t.ruleBooks.lead} />
      <PageBody page={page} lines={40}>
        {({ criteriaSets }) => <RuleBookList sets={criteriaSets} day={day ?? record?.today} />}
      </PageBody>
    </>
  );
}
