import { periodSpan } from '@ntm/domain/claim/period-span';
import { periodWords } from '@ntm/domain/claim/period-words';
import type { TimelineProps } from '@ntm/ui/timeline';
import type { UnitEvents_UnitFragment as UnitParts } from '../../gql/graphql.ts';
import type { I18n } from '../../lib/i18n/i18n.tsx';
import { paperName } from '../../lib/paper-name.ts';

export type Lane = 'boundary' | 'decision' | 'assessment' | 'target' | 'rating';

/** Something that happened to a unit, or was set for it, on a day: a line of its history and a mark on its axis. */
export type UnitEvent = TimelineProps['items'][number] & { readonly lane: Lane };

type CommuneParts = Extract<UnitParts, { __typename: 'Commune' }>;

/** What happened to a unit besides its boundaries: decisions, assessments, targets by their period, OCOP certificates. */
export function unitEvents(unit: UnitParts, i18n: I18n): UnitEvent[] {
  return [
    ...decisions(unit, i18n),
    ...targetPeriods(unit, i18n),
    ...(unit.__typename === 'Commune' ? [...assessments(unit, i18n), ...ratings(unit, i18n)] : []),
  ];
}

function decisions({ recognition: { decision } }: UnitParts, i18n: I18n): UnitEvent[] {
  if (decision == null) return [];
  const { effectiveOn, tier, number, issuer } = decision;
  return [
    {
      lane: 'decision',
      key: `decision-${number}`,
      day: effectiveOn,
      dayLabel: i18n.day(effectiveOn),
      title: i18n.t.unitPage.decided(i18n.t.claims.tiers[tier]),
      instrument: `${i18n.t.unitPage.byPaper(paperName(number, i18n))}, ${issuer}`,
    },
  ];
}

/** Targets of one period are one event, on the last day on which they can be reached. */
function targetPeriods({ targets }: UnitParts, { t, language, counted, day }: I18n): UnitEvent[] {
  const periods = Map.groupBy(targets.nodes, ({ period }) => period ?? '');
  return [...periods].flatMap(([period, set]) => {
    const last = periodSpan(period)?.to;
    if (last === undefined) return [];
    return {
      lane: 'target',
      key: `targets-${period}`,
      day: last,
      dayLabel: day(last),
      title: t.unitPage.targetsFor(counted(set.length), periodWords(period, language)),
      links: [{ href: '#chi-tieu', label: t.unitPage.seeTargets }],
    };
  });
}

function assessments(commune: CommuneParts, { t, number, day }: I18n): UnitEvent[] {
  return commune.assessments.map(({ id, asOf, metCount, totalCount }) => ({
    lane: 'assessment',
    key: id,
    day: asOf,
    dayLabel: day(asOf),
    title: t.unitPage.assessed(number(metCount), number(totalCount)),
    links: [{ href: '#tieu-chi', label: t.unitPage.seeCriteria }],
  }));
}

function ratings({ ocopProducts }: CommuneParts, { t, day }: I18n): UnitEvent[] {
  return ocopProducts.nodes.flatMap(({ id, name, certificates }) =>
    certificates.map(({ issuedOn, stars, decision }) => ({
      lane: 'rating',
      key: `${id}-${issuedOn}-${decision}`,
      day: issuedOn,
      dayLabel: day(issuedOn),
      title: t.unitPage.rated(name, stars),
      links: [{ href: '#ocop', label: t.unitPage.seeProducts }],
    })),
  );
}
