import { Section } from '@ntm/ui/level-section';
import { ComparisonChoice } from '../../features/rule-book/comparison-choice.tsx';
import { CriteriaList } from '../../features/rule-book/criteria-list.tsx';
import { RuleBookComparison } from '../../features/rule-book/rule-book-comparison.tsx';
import { RuleBookHeading } from '../../features/rule-book/rule-book-heading.tsx';
import {
  RuleBookChoiceDocument,
  type RuleBookChoiceQuery,
  RuleBookPageDocument,
  type RuleBookPageQuery,
} from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { usePage } from '../../lib/use-page.ts';
import { DeadEnd } from '../dead-end.tsx';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

type Choice = RuleBookChoiceQuery['criteriaSets'];
type RuleBook = Extract<NonNullable<RuleBookPageQuery['nodes'][number]>, { title: string }>;

export interface RuleBookRouteProps {
  readonly code: string;
  /** Code of the rule book that it is laid beside. */
  readonly besides: string | undefined;
}

/** One rule book, alone or beside another. */
export default function RuleBookRoute({ code, besides }: RuleBookRouteProps) {
  const { t } = useI18n();
  const page = usePage(RuleBookChoiceDocument, {});
  return (
    <PageBody page={page} waitingTitle={t.loading} lines={60}>
      {({ criteriaSets }) => {
        const idOf = (wanted: string | undefined) => criteriaSets.find((set) => set.code === wanted)?.id;
        const id = idOf(code);
        return id === undefined ? (
          <DeadEnd title={t.ruleBooks.unknownTitle}>{t.ruleBooks.unknownText(code)}</DeadEnd>
        ) : (
          <Contents
            ids={[id, idOf(besides)].filter((wanted) => wanted !== undefined)}
            sets={criteriaSets}
            code={code}
            besides={besides}
          />
        );
      }}
    </PageBody>
  );
}

interface ContentsProps extends RuleBookRouteProps {
  readonly ids: readonly string[];
  readonly sets: Choice;
}

function Contents({ ids, ...choice }: ContentsProps) {
  const { t } = useI18n();
  const page = usePage(RuleBookPageDocument, { ids: [...ids] });
  return (
    <PageBody page={page} waitingTitle={t.loading} lines={60}>
      {({ nodes }) => {
        const [set, besides] = nodes.filter((node): node is RuleBook => node?.__typename === 'CriteriaSet');
        return set && <RuleBookPage set={set} beside={besides} {...choice} />;
      }}
    </PageBody>
  );
}

interface RuleBookPageProps extends Omit<ContentsProps, 'ids'> {
  readonly set: RuleBook;
  readonly beside: RuleBook | undefined;
}

function RuleBookPage({ set, beside, sets, code, besides }: RuleBookPageProps) {
  const { t, language } = useI18n();
  useArrival(language === 'vi' ? set.title : set.titleEn);
  return (
    <>
      <RuleBookHeading set={set} />
      <ComparisonChoice sets={sets} code={code} besides={besides} />
      {beside && <RuleBookComparison set={set} besides={beside} />}
      <Section heading={t.ruleBooks.criteria} id="tieu-chi">
        <CriteriaList set={set} />
      </Section>
    </>
  );
}
