import { Section } from '@ntm/ui/level-section';
import { NewestAssessment } from '../../features/assessment/newest-assessment.tsx';
import { ClaimSeries } from '../../features/claim/claim-series.tsx';
import { ConditionList } from '../../features/condition/condition-list.tsx';
import { UnitMentions } from '../../features/mention/mention-groups.tsx';
import { CommuneProducts } from '../../features/ocop/commune-products.tsx';
import { UnitSources } from '../../features/source/unit-sources.tsx';
import { PredecessorFigures } from '../../features/unit/predecessor-figures.tsx';
import { UnitAliases } from '../../features/unit/unit-aliases.tsx';
import { UnitChildren } from '../../features/unit/unit-children.tsx';
import { UnitHistory } from '../../features/unit/unit-history.tsx';
import type { UnitPageQuery } from '../../gql/graphql.ts';
import { UnitResults, UnitTargets } from '../../lib/claim/claim-groups.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { withWords } from '../../lib/i18n/words.ts';
import { InTurn } from '../../lib/in-turn.tsx';
import { later } from '../../lib/later.tsx';
import styles from './unit-sections.module.css';

const TileExplorer = later(
  withWords(async () => (await import('../../features/map/tile-explorer.tsx')).TileExplorer, 'map'),
  20,
);

/** What a unit's page holds below its first screen, one section after the other. */
export function UnitSections({ life }: { life: NonNullable<UnitPageQuery['unitLife']> }) {
  const { t, number } = useI18n();
  const unit = life.nearest;
  const commune = unit.__typename === 'Commune' ? unit : undefined;
  return (
    <div className={styles.sections}>
      {commune && <InTurn lines={20}>{() => <NewestAssessment commune={commune} />}</InTurn>}
      {unit.targets.totalCount > 1 && (
        <div id="chi-tieu">
          <InTurn lines={20}>
            {() => (
              <UnitTargets
                targets={unit.targets}
                level={2}
                about={unit.fullName}
                live={`/csv/don-vi/${unit.identity}/chi-tieu`}
              />
            )}
          </InTurn>
        </div>
      )}
      {unit.observations.totalCount > 1 && (
        <div id="ket-qua">
          <InTurn lines={20}>
            {() => (
              <UnitResults
                observations={unit.observations}
                level={2}
                about={unit.fullName}
                live={`/csv/don-vi/${unit.identity}/ket-qua`}
              />
            )}
          </InTurn>
        </div>
      )}
      {'conditions' in unit && unit.conditions.length > 0 && (
        <InTurn lines={10}>
          {() => <ConditionList sets={unit.conditions} leavesOutEmpty={commune !== undefined} />}
        </InTurn>
      )}
      <PredecessorFigures unit={unit} />
      <InTurn lines={10}>
        {() => (
          <ClaimSeries life={life} about={unit.fullName} targets={unit.targets} observations={unit.observations} />
        )}
      </InTurn>
      {commune && <InTurn lines={10}>{() => <CommuneProducts commune={commune} />}</InTurn>}
      <InTurn lines={30}>{() => <UnitChildren unit={unit} diagram={(tier) => <TileExplorer {...tier} />} />}</InTurn>
      <InTurn lines={10}>{() => <UnitHistory life={life} unit={unit} />}</InTurn>
      <InTurn lines={10}>{() => <UnitSources unit={unit} />}</InTurn>
      {unit.mentions.totalCount > 0 && (
        <Section heading={t.mentions.title} id="duoc-nhac-den" count={number(unit.mentions.totalCount)}>
          <InTurn lines={10}>{() => <UnitMentions unitId={unit.id} mentions={unit.mentions} />}</InTurn>
        </Section>
      )}
      <UnitAliases unit={unit} />
    </div>
  );
}
