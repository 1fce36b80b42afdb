import { Section } from '@ntm/ui/level-section';
import { useRef } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  ClaimFigure_ClaimFragmentDoc,
  ClaimGroups_ObservationsFragmentDoc,
  ClaimGroups_TargetsFragmentDoc,
  ClaimSeries_LifeFragmentDoc,
  type ClaimSeries_LifeFragment as LifeParts,
  RuleBookSpansDocument,
} from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { arrangeByMeasure } from '../../lib/claim/claim-arrangement.ts';
import type { ClaimGroupsProps } from '../../lib/claim/claim-groups.tsx';
import { question } from '../../lib/graphql-client.ts';
import { type I18n, useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { Series } from '../../lib/series.tsx';
import { useAnswer } from '../../lib/use-answer.ts';
import { type DrawnSeries, drawnSeries } from './series-points.ts';
import { SeriesTakeAway } from './series-take-away.tsx';

export interface ClaimSeriesProps extends ClaimGroupsProps {
  readonly life: FragmentType<typeof ClaimSeries_LifeFragmentDoc>;
  /** Name of the unit. */
  readonly about: string;
}

/** The measures that were reported more than once, each over time, broken where a number changes its meaning. */
export function ClaimSeries({ life: lifeData, about, ...claims }: ClaimSeriesProps) {
  const i18n = useI18n();
  const place = usePlace();
  const life = readFragment(ClaimSeries_LifeFragmentDoc, lifeData);
  const targets = readFragment(ClaimGroups_TargetsFragmentDoc, claims.targets).nodes;
  const observations = readFragment(ClaimGroups_ObservationsFragmentDoc, claims.observations).nodes;
  const series = drawnSeries(
    arrangeByMeasure(readFragment(ClaimFigure_ClaimFragmentDoc, observations)).blocks,
    readFragment(ClaimFigure_ClaimFragmentDoc, targets),
    { i18n, sourceHref: (slug) => addresses.Source({ slug, ...placeParams(place) }) },
  );
  if (series.length === 0) return null;
  return (
    <Section heading={i18n.t.unitPage.series} id="dien-bien">
      {series.map((drawn) => (
        <OneSeries key={drawn.block.claim.id} drawn={drawn} life={life} about={about} />
      ))}
    </Section>
  );
}

interface OneSeriesProps {
  readonly drawn: DrawnSeries;
  readonly life: LifeParts;
  /** Name of the unit. */
  readonly about: string;
}

function OneSeries({ drawn: { block, points }, life, about }: OneSeriesProps) {
  const i18n = useI18n();
  const { claim } = block;
  const chart = useRef<HTMLDivElement>(null);
  const { data } = useAnswer(question(RuleBookSpansDocument, {}));
  const ruleBooks = (data?.criteriaSets ?? []).filter(({ tier, adoptedBy }) => tier === 'STANDARD' && !adoptedBy);
  const label = [
    i18n.language === 'vi' ? claim.measure.name : claim.measure.nameEn,
    claim.scope && i18n.text(claim.scope),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <div ref={chart}>
      <Series
        label={label}
        points={points}
        breaks={[
          ...boundaryBreaks(life, i18n),
          ...ruleBooks.map(({ validFrom }) => ({
            day: validFrom,
            label: i18n.t.unitPage.ruleBookBreak(validFrom.slice(0, 4)),
          })),
        ]}
      />
      <SeriesTakeAway about={about} what={label} points={points} picture={chart} />
    </div>
  );
}

function boundaryBreaks({ redrawnOn }: LifeParts, { t }: I18n) {
  return redrawnOn.map((day) => ({ day, label: t.unitPage.boundaryBreak }));
}
