import { NoFigure } from '@ntm/ui/figure';
import { PageHeader } from '@ntm/ui/page-header';
import { TargetBoard } from '../../features/target/target-board.tsx';
import { TargetFilter, type TargetFilterValues } from '../../features/target/target-filter.tsx';
import { TargetsTakeAway } from '../../features/target/targets-take-away.tsx';
import { TargetsPageDocument, type TargetsPageQuery } from '../../gql/graphql.ts';
import { WordsToKnow } from '../../lib/glossary/words-to-know.tsx';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { usePlace } from '../../lib/place.ts';
import { useAskedPage } from '../../lib/use-page.ts';
import { useRows } from '../../lib/use-rows.ts';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

interface TargetsParams {
  readonly 'don-vi'?: string | undefined;
  readonly 'danh-gia'?: TargetFilterValues['verdict'];
  readonly 'thuoc-do'?: string | undefined;
  readonly ky?: string | undefined;
}

/**
 * What the page asks first.
 *
 * @public Read through `PageModule`.
 */
export function firstQuestion(params: TargetsParams, day: string | undefined) {
  const { 'don-vi': unit, 'danh-gia': verdict, 'thuoc-do': measure, ky: period } = params;
  return asking({ unit, verdict, measure, period }, day);
}

function asking(filter: TargetFilterValues, day: string | undefined) {
  return question(TargetsPageDocument, { ...filter, asOf: day });
}

/** Every target of the record on the reader's day, narrowed by what the address says. */
export default function TargetsRoute(filter: TargetFilterValues) {
  const { t } = useI18n();
  const { day } = usePlace();
  const page = useAskedPage(asking(filter, day));
  useArrival(t.targets.title);
  return (
    <>
      <PageHeader title={t.targets.title} lead={t.targets.lead} />
      <WordsToKnow ids={['target', 'comparator', 'verdict-unknown']} />
      <PageBody page={page} lines={60}>
        {(data) => <Targets key={JSON.stringify({ ...filter, day })} data={data} filter={{ ...filter, asOf: day }} />}
      </PageBody>
    </>
  );
}

interface TargetsProps {
  readonly data: TargetsPageQuery;
  readonly filter: TargetFilterValues & { readonly asOf: string | undefined };
}

function Targets({ data, filter }: TargetsProps) {
  const { t, counted } = useI18n();
  const { all, MET, PARTLY_MET, NOT_MET, UNKNOWN, targetChoices } = data;
  const { totalCount } = data.targets;
  const targets = useRows(data.targets, {
    document: TargetsPageDocument,
    variablesAfter: (after) => ({ ...filter, after }),
    pageIn: (next) => next.targets,
  });
  return (
    <>
      <TargetFilter
        choices={targetChoices}
        values={filter}
        counts={{
          all: all.totalCount,
          MET: MET.totalCount,
          PARTLY_MET: PARTLY_MET.totalCount,
          NOT_MET: NOT_MET.totalCount,
          UNKNOWN: UNKNOWN.totalCount,
        }}
      />
      <div role="status">{totalCount === 0 && <NoFigure label={t.targets.noneText} text={t.targets.none} />}</div>
      {totalCount > 0 && <TargetBoard heading={t.targets.found(counted(totalCount))} targets={targets.rows} />}
      <LoadMore of={targets} />
      {totalCount > 0 && <TargetsTakeAway targets={targets.rows} />}
    </>
  );
}
