import type { Target } from '@ntm/domain/claim/claim';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import { randomOf } from './random.ts';
import { REPORT_ROUNDS, type ReportRound } from './report-rounds.ts';
import { areasOf, PLAIN_FIGURE, type SampleArea } from './sample-areas.ts';
import type { SampleBase, SampleCommune } from './sample-base.ts';
import { PLAN_YEARS, planDay, planSource } from './sample-sources.ts';
import { ruralOn, type SampleStanding, shareOfRegion } from './sample-standings.ts';

type MeanOf = (round: ReportRound, communes: readonly UnitIdentity[]) => number | undefined;
type Aim = Pick<Target, 'measure' | 'comparator' | 'value' | 'decimals' | 'basis' | 'tier' | 'namedUnits'>;

/**
 * The plan of each year, made in its January: communes that shall be recognised, named by their district, added up by
 * province and nation; and the mean number of criteria to reach. Some of it is not reached.
 */
export function samplePlans(base: SampleBase, standings: readonly SampleStanding[], meanOf: MeanOf): Target[] {
  const recognisedOn = new Map(
    // The first time of those withdrawn and recognised again.
    standings
      .toReversed()
      .flatMap(({ making, granted, round }) => (granted.includes('STANDARD') ? [[making, round.on] as const] : [])),
  );
  return PLAN_YEARS.flatMap((year) => {
    const round = REPORT_ROUNDS.find((candidate) => candidate.year === year);
    const isOpen = ({ making }: SampleCommune): boolean => !((recognisedOn.get(making) ?? '9999') < planDay(year));
    return round ? planYear(base, round, isOpen, meanOf) : [];
  });
}

function planYear(
  base: SampleBase,
  round: ReportRound,
  isOpen: (commune: SampleCommune) => boolean,
  meanOf: MeanOf,
): Target[] {
  const { year } = round;
  const communes = ruralOn(base, planDay(year));
  const chosen = new Set(communes.filter((commune) => isOpen(commune) && isChosen(commune, round)));
  const ofAreas = areasOf(base, communes).flatMap((area) =>
    [...aimForCommunes(area, chosen), ...aimForCriteria(area, round, meanOf)].map((aim) =>
      plan(area.identity, area.reporter, year, aim),
    ),
  );
  const ofCommunes = [...chosen].map(({ unit, province }) =>
    plan(unit.version.identity, province.version.identity, year, STATUS_AIM),
  );
  return [...ofAreas, ...ofCommunes];
}

/** A district hopes for a little more or less than comes about. */
function isChosen({ rank, region, district, province }: SampleCommune, { year, recognised }: ReportRound): boolean {
  const hope = 0.95 + 0.15 * randomOf('hope', (district ?? province).version.identity, year).fraction();
  return rank < hope * shareOfRegion(recognised.STANDARD, region);
}

const STATUS_AIM: Aim = {
  measure: 'recognition-status',
  comparator: 'EXACTLY',
  value: null,
  decimals: 0,
  basis: 'UNSPECIFIED',
  tier: 'STANDARD',
  namedUnits: [],
};

/** New communes of the year. Above the district it is at least the sum of the districts. */
function aimForCommunes({ level, communes }: SampleArea<SampleCommune>, chosen: ReadonlySet<SampleCommune>): Aim[] {
  const planned = communes.filter((commune) => chosen.has(commune)).map(({ unit }) => unit.version.identity);
  if (planned.length === 0) return [];
  return [
    {
      measure: 'communes-ntm',
      comparator: level === 'DISTRICT' ? 'EXACTLY' : 'AT_LEAST',
      value: planned.length,
      decimals: 0,
      basis: 'FLOW',
      tier: null,
      namedUnits: level === 'DISTRICT' ? planned : [],
    },
  ];
}

/** None for a year that no set judged. */
function aimForCriteria({ identity, communes }: SampleArea<SampleCommune>, round: ReportRound, meanOf: MeanOf): Aim[] {
  const units = communes.map(({ unit }) => unit.version.identity);
  const reached = meanOf(round, units);
  if (reached === undefined) return [];
  const wished = reached - 0.4 + randomOf('criteria', identity, round.year).fraction() * 0.8;
  return [
    {
      measure: 'criteria-per-commune',
      comparator: 'AT_LEAST',
      value: Math.min(19, Math.round(wished * 10) / 10),
      decimals: 1,
      basis: 'STOCK',
      tier: null,
      namedUnits: [],
    },
  ];
}

function plan(subject: UnitIdentity, planner: UnitIdentity, year: number, aim: Aim): Target {
  return {
    ...PLAIN_FIGURE,
    ...aim,
    kind: 'TARGET',
    id: `ST-${subject}-${year}-${aim.measure}`,
    subject,
    period: `${year}`,
    each: null,
    carriedFrom: null,
    citation: { source: planSource(planner, year), phrase: null, locator: null },
  };
}
