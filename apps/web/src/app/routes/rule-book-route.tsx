import { Section } from '@ntm/ui/level-section';
import { ComparisonChoice } from '../../features/rule-book/comparison-choice.tsx';
import { CriteriaList } from '../../features/rule-book/criteria-list.tsx';
import { CriteriaTakeAway } from '../../features/rule-book/criteria-take-away.tsx';
import { RuleBookComparison } from '../../features/rule-book/rule-book-comparison.tsx';
import { RuleBookHeading } from '../../features/rule-book/rule-book-heading.tsx';
import { RuleBookPageDocument, type RuleBookPageQuery } from '../../gql/graphql.ts';
import { WordsToKnow } from '../../lib/glossary/words-to-know.tsx';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { type Page, useAskedPage } from '../../lib/use-page.ts';
import { DeadEnd } from '../dead-end.tsx';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

export interface RuleBookRouteProps {
  readonly code: string;
  /** Code of the rule book that it is laid beside. */
  readonly besides: string | undefined;
}

/**
 * What the page asks first.
 *
 * @public Read through `PageModule`.
 */
export function firstQuestion({ code, 'so-sanh': besides }: { code: string; 'so-sanh'?: string | undefined }) {
  const isCompared = besides !== undefined && besides !== code;
  return question(RuleBookPageDocument, { code, besides: besides ?? '', isCompared });
}

/** One rule book, alone or beside another. */
export default function RuleBookRoute({ code, besides }: RuleBookRouteProps) {
  const { t } = useI18n();
  const page = useAskedPage(firstQuestion({ code, 'so-sanh': besides }));
  if (isUnknown(page)) {
    return <DeadEnd title={t.ruleBooks.unknownTitle}>{t.ruleBooks.unknownText(code)}</DeadEnd>;
  }
  return (
    <PageBody page={page} waitingTitle={t.loading} lines={60}>
      {(data) => <RuleBookPage data={data} code={code} besides={besides} />}
    </PageBody>
  );
}

/** Whether the code of the page itself, not of the one beside it, is that of no rule book. */
function isUnknown({ error }: Page<RuleBookPageQuery>): boolean {
  return (error?.errors ?? []).some(
    ({ path, extensions }) => path?.[0] === 'criteriaSet' && extensions.code === 'UNKNOWN_CODE',
  );
}

interface RuleBookPageProps extends RuleBookRouteProps {
  readonly data: RuleBookPageQuery;
}

function RuleBookPage({ data, code, besides }: RuleBookPageProps) {
  const { t, language } = useI18n();
  const set = data.criteriaSet;
  useArrival(language === 'vi' ? set.title : set.titleEn);
  return (
    <>
      <RuleBookHeading set={set} />
      <WordsToKnow ids={['criterion', 'indicator', 'threshold', 'unverified']} />
      <ComparisonChoice sets={data.criteriaSets} code={code} besides={besides} />
      {data.besides && <RuleBookComparison set={set} besides={data.besides} />}
      <Section heading={t.ruleBooks.criteria} id="tieu-chi">
        <CriteriaList set={set} />
        <CriteriaTakeAway set={set} code={code} title={t.ruleBooks.criteria} />
      </Section>
    </>
  );
}
