import { isInProgramme } from '@ntm/domain/recognition/recognition-ladder';
import { AnswerList } from '@ntm/ui/answer-list';
import { Section } from '@ntm/ui/level-section';
import { TextLink } from '@ntm/ui/text-link';
import { AssessmentAnswers } from '../../features/assessment/assessment-answers.tsx';
import { ResultAnswer, TargetAnswer } from '../../features/claim/claim-answers.tsx';
import { GridLink } from '../../features/heat-grid/grid-link.tsx';
import { Standing } from '../../features/recognition/standing.tsx';
import { ShareView } from '../../features/share/share-view.tsx';
import { FormerUnit } from '../../features/unit/former-unit.tsx';
import { PredecessorFigures } from '../../features/unit/predecessor-figures.tsx';
import { UnitAliases } from '../../features/unit/unit-aliases.tsx';
import { UnitContents } from '../../features/unit/unit-contents.tsx';
import { UnitCounts } from '../../features/unit/unit-counts.tsx';
import { UnitHeading } from '../../features/unit/unit-heading.tsx';
import { UnitPageDocument, type UnitPageQuery } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { withWords } from '../../lib/i18n/words.ts';
import { later } from '../../lib/later.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { headlineName } from '../../lib/unit-name.ts';
import { useAskedPage } from '../../lib/use-page.ts';
import { useRecord } from '../../lib/use-record.ts';
import { DeadEnd } from '../dead-end.tsx';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';
import styles from './unit-route.module.css';

const NewestAssessment = later(
  withWords(
    async () => (await import('../../features/assessment/newest-assessment.tsx')).NewestAssessment,
    'unit-life',
    'unit-page',
  ),
  20,
);
const ConditionList = later(
  withWords(async () => (await import('../../features/condition/condition-list.tsx')).ConditionList, 'unit-page'),
  10,
);
const UnitTargets = later(async () => (await import('../../lib/claim/claim-groups.tsx')).UnitTargets, 20);
const UnitResults = later(async () => (await import('../../lib/claim/claim-groups.tsx')).UnitResults, 20);
const ClaimSeries = later(
  withWords(async () => (await import('../../features/claim/claim-series.tsx')).ClaimSeries, 'unit-page'),
  10,
);
const CommuneProducts = later(
  withWords(async () => (await import('../../features/ocop/commune-products.tsx')).CommuneProducts, 'ocop'),
  10,
);
const UnitHistory = later(
  withWords(async () => (await import('../../features/unit/unit-history.tsx')).UnitHistory, 'unit-life', 'unit-page'),
  10,
);
const UnitChildren = later(async () => (await import('../../features/unit/unit-children.tsx')).UnitChildren, 30);
const TileExplorer = later(
  withWords(async () => (await import('../../features/map/tile-explorer.tsx')).TileExplorer, 'map'),
  20,
);
const UnitSources = later(
  withWords(async () => (await import('../../features/source/unit-sources.tsx')).UnitSources, 'unit-page'),
  10,
);
const UnitMentions = later(async () => (await import('../../features/mention/mention-groups.tsx')).UnitMentions, 10);

/**
 * What the page asks first.
 *
 * @public Read through `PageModule`.
 */
export const firstQuestion = ({ identity }: { identity: string }, day: string | undefined) =>
  question(UnitPageDocument, { identity, asOf: day });

/** One unit of any level on the reader's day, or on the nearest day of its life. */
export default function UnitRoute({ identity }: { identity: string }) {
  const { t } = useI18n();
  const { day } = usePlace();
  const page = useAskedPage(firstQuestion({ identity }, day));
  return (
    <PageBody page={page} waitingTitle={t.loading} lines={60}>
      {({ unitLife }) =>
        unitLife ? (
          <UnitPage identity={identity} life={unitLife} />
        ) : (
          <DeadEnd title={t.problems.unknownUnit}>{t.problems.unknownUnitText(identity)}</DeadEnd>
        )
      }
    </PageBody>
  );
}

interface UnitPageProps {
  readonly identity: string;
  readonly life: NonNullable<UnitPageQuery['unitLife']>;
}

function UnitPage({ identity, life }: UnitPageProps) {
  const { t, number } = useI18n();
  const place = usePlace();
  const record = useRecord();
  const unit = life.nearest;
  useArrival(headlineName(unit));
  const day = place.day ?? record?.today;
  const isFormer = day !== undefined && day !== unit.asOf;
  return (
    <>
      <UnitHeading unit={unit}>
        <UnitCounts unit={unit} />
        {isFormer && <FormerUnit unit={unit} day={day} />}
        <UnitAnswers unit={unit} />
        {(unit.__typename === 'Province' || unit.__typename === 'District') && <GridLink identity={identity} />}
        <div className={styles.actions}>
          <ShareView name={headlineName(unit)} />
          <TextLink
            href={addresses.Compare({ 'don-vi': [unit.identity], ...placeParams(place) })}
            aria-label={t.unitPage.compareUnit(headlineName(unit))}
          >
            {t.nav.compare}
          </TextLink>
        </div>
      </UnitHeading>
      <UnitContents unit={unit} />
      <div className={styles.sections}>
        {unit.__typename === 'Commune' && <NewestAssessment commune={unit} />}
        {unit.targets.totalCount > 1 && (
          <div id="chi-tieu">
            <UnitTargets targets={unit.targets} level={2} about={unit.fullName} />
          </div>
        )}
        {unit.observations.totalCount > 1 && (
          <div id="ket-qua">
            <UnitResults observations={unit.observations} level={2} about={unit.fullName} />
          </div>
        )}
        {'conditions' in unit && unit.conditions.length > 0 && (
          <ConditionList sets={unit.conditions} leavesOutEmpty={unit.__typename === 'Commune'} />
        )}
        <PredecessorFigures unit={unit} />
        <ClaimSeries life={life} about={unit.fullName} targets={unit.targets} observations={unit.observations} />
        {unit.__typename === 'Commune' && <CommuneProducts commune={unit} />}
        <UnitChildren unit={unit} diagram={(tier) => <TileExplorer {...tier} />} />
        <UnitHistory life={life} unit={unit} />
        <UnitSources unit={unit} />
        {unit.mentions.totalCount > 0 && (
          <Section heading={t.mentions.title} id="duoc-nhac-den" count={number(unit.mentions.totalCount)}>
            <UnitMentions unitId={unit.id} mentions={unit.mentions} />
          </Section>
        )}
        <UnitAliases unit={unit} />
      </div>
    </>
  );
}

/** The first questions of a reader: is it recognised, what is promised, what is done, what is missing. */
function UnitAnswers({ unit }: { unit: NonNullable<UnitPageQuery['unitLife']>['nearest'] }) {
  const { t } = useI18n();
  const commune = unit.__typename === 'Commune' ? unit : undefined;
  const isAssessed = commune !== undefined && commune.assessments.length > 0;
  return (
    <AnswerList label={t.unitPage.answers}>
      <Standing unit={unit} />
      <div id={unit.targets.totalCount > 1 ? undefined : 'chi-tieu'}>
        <TargetAnswer targets={unit.targets} />
      </div>
      {!isAssessed && <ResultAnswer observations={unit.observations} />}
      {commune && isInProgramme(commune.kind) && <AssessmentAnswers commune={commune} />}
    </AnswerList>
  );
}
