import { Section } from '@ntm/ui/level-section';
import { NewestAssessment } from '../../features/assessment/newest-assessment.tsx';
import { UnitClaims } from '../../features/claim/claim-groups.tsx';
import { ConditionList } from '../../features/condition/condition-list.tsx';
import { MentionGroups } from '../../features/mention/mention-groups.tsx';
import { CommuneProducts } from '../../features/ocop/commune-products.tsx';
import { Standing } from '../../features/recognition/standing.tsx';
import { FormerUnit } from '../../features/unit/former-unit.tsx';
import { PredecessorFigures } from '../../features/unit/predecessor-figures.tsx';
import { UnitAliases } from '../../features/unit/unit-aliases.tsx';
import { UnitChildren } from '../../features/unit/unit-children.tsx';
import { UnitContents } from '../../features/unit/unit-contents.tsx';
import { UnitCounts } from '../../features/unit/unit-counts.tsx';
import { UnitHeading } from '../../features/unit/unit-heading.tsx';
import { UnitHistory } from '../../features/unit/unit-history.tsx';
import { UnitPageDocument, type UnitPageQuery } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { usePlace } from '../../lib/place.ts';
import { headlineName } from '../../lib/unit-name.ts';
import { usePage } from '../../lib/use-page.ts';
import { useRecord } from '../../lib/use-record.ts';
import { DeadEnd } from '../dead-end.tsx';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

/** One unit of any level on the reader's day, or on the nearest day of its life. */
export function UnitRoute({ identity }: { identity: string }) {
  const { t } = useI18n();
  const { day } = usePlace();
  const page = usePage(UnitPageDocument, { identity, asOf: day });
  return (
    <PageBody page={page} waitingTitle={t.loading} lines={60}>
      {({ unitLife }) =>
        unitLife ? (
          <UnitPage life={unitLife} />
        ) : (
          <DeadEnd title={t.problems.unknownUnit}>{t.problems.unknownUnitText(identity)}</DeadEnd>
        )
      }
    </PageBody>
  );
}

function UnitPage({ life }: { life: NonNullable<UnitPageQuery['unitLife']> }) {
  const { t, number } = useI18n();
  const place = usePlace();
  const record = useRecord();
  const unit = life.nearest;
  useArrival(headlineName(unit));
  const day = place.day ?? record?.today;
  const isFormer = day !== undefined && day !== unit.asOf;
  return (
    <>
      <UnitHeading unit={unit}>{isFormer && <FormerUnit unit={unit} day={day} />}</UnitHeading>
      <UnitCounts unit={unit} />
      <UnitContents unit={unit} />
      <Section heading={t.recognition.title} id="cong-nhan">
        <Standing unit={unit} />
      </Section>
      {unit.__typename === 'Commune' && <NewestAssessment commune={unit} />}
      {'conditions' in unit && <ConditionList sets={unit.conditions} leavesOutEmpty={unit.__typename === 'Commune'} />}
      <Section heading={t.claims.title} id="so-lieu">
        <PredecessorFigures unit={unit} />
        <UnitClaims targets={unit.targets} observations={unit.observations} />
      </Section>
      {unit.__typename === 'Commune' && <CommuneProducts commune={unit} />}
      <UnitChildren unit={unit} />
      <UnitHistory life={life} />
      {unit.mentions.totalCount > 0 && (
        <Section heading={t.mentions.title} id="duoc-nhac-den" count={number(unit.mentions.totalCount)}>
          <MentionGroups mentions={unit.mentions} />
        </Section>
      )}
      <UnitAliases unit={unit} />
    </>
  );
}
