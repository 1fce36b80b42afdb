import type { AssessmentRecord } from '@ntm/domain/assessment/assessment-record';
import type { Observation } from '@ntm/domain/claim/claim';
import { groupBy } from '@ntm/domain/kernel/group-by';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import { REPORT_ROUNDS, type ReportRound } from './report-rounds.ts';
import { areasOf, PLAIN_FIGURE, type SampleArea } from './sample-areas.ts';
import type { SampleBase } from './sample-base.ts';
import { reportSource } from './sample-sources.ts';
import type { SampleStanding } from './sample-standings.ts';

type Figure = Pick<Observation, 'measure' | 'value' | 'decimals' | 'basis'>;

/** What the nation, each province and each district report of a round: figures that agree with decisions and assessments. */
export function sampleResults(
  base: SampleBase,
  standings: readonly SampleStanding[],
  meanOf: (round: ReportRound, communes: readonly UnitIdentity[]) => number | undefined,
): Observation[] {
  const byRound = groupBy(standings, ({ round }) => [round]);
  return REPORT_ROUNDS.flatMap((round) =>
    areasOf(base, byRound.get(round) ?? []).flatMap((area) => {
      const mean = meanOf(
        round,
        area.communes.map(({ unit }) => unit.version.identity),
      );
      return [...countsOf(round, area), ...(mean === undefined ? [] : [meanFigure(mean)])].map((figure) =>
        observe(round, area, figure),
      );
    }),
  );
}

/** None where nobody has been recognised since the great merger: no figure is not a figure of 0. */
function countsOf({ recognised }: ReportRound, { communes }: SampleArea<SampleStanding>): Figure[] {
  if (recognised.STANDARD === 0) return [];
  const count = (tiers: 'held' | 'granted'): number =>
    communes.filter((standing) => standing[tiers].includes('STANDARD')).length;
  return [
    { measure: 'communes-ntm', value: count('held'), decimals: 0, basis: 'STOCK' },
    { measure: 'communes-ntm', value: count('granted'), decimals: 0, basis: 'FLOW' },
  ];
}

function meanFigure(mean: number): Figure {
  return { measure: 'criteria-per-commune', value: Math.round(mean * 100) / 100, decimals: 2, basis: 'STOCK' };
}

function observe(round: ReportRound, area: SampleArea<SampleStanding>, figure: Figure): Observation {
  return {
    ...PLAIN_FIGURE,
    ...figure,
    kind: 'OBSERVATION',
    id: `SO-${area.identity}-${round.on}-${figure.measure}-${figure.basis.toLowerCase()}`,
    subject: area.identity,
    period: round.period,
    comparator: 'EXACTLY',
    asOf: round.on,
    computed: false,
    citation: { source: reportSource(area.reporter, round), phrase: null, locator: null },
  };
}

/**
 * Criteria met on average by the communes that are judged on all criteria, as the rules for means say. Undefined where
 * none is, or no set was in force.
 */
export function meanCriteriaOf(
  assessments: readonly AssessmentRecord[],
  sizeOf: ReadonlyMap<string, number>,
): (round: ReportRound, communes: readonly UnitIdentity[]) => number | undefined {
  const metOf = new Map<string, number>();
  for (const { unit, asOf, criteriaSet, judgements } of assessments) {
    if (judgements.length !== sizeOf.get(criteriaSet)) continue;
    metOf.set(`${unit} ${asOf}`, judgements.filter(({ officer }) => officer === 'MET').length);
  }
  return ({ on }, communes) => {
    const counted = communes.flatMap((commune) => metOf.get(`${commune} ${on}`) ?? []);
    return counted.length === 0 ? undefined : counted.reduce((sum, met) => sum + met, 0) / counted.length;
  };
}
