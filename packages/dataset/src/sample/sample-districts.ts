import { type CalendarDay, day } from '@ntm/domain/kernel/calendar-day';
import { groupBy } from '@ntm/domain/kernel/group-by';
import type { CompleteList } from '@ntm/domain/recognition/complete-list';
import type { RecognitionDecision } from '@ntm/domain/recognition/recognition-decision';
import { stepOf } from '@ntm/domain/recognition/recognition-ladder';
import { lastRemaking } from '@ntm/domain/recognition/remaking';
import { chooseRuleBook } from '@ntm/domain/rule-book/choose-rule-book';
import { groupIntoLives } from '@ntm/domain/unit/unit-life';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import { dayWithin } from './day-arithmetic.ts';
import { randomOf } from './random.ts';
import { GREAT_MERGER, REPORT_ROUNDS, type ReportRound } from './report-rounds.ts';
import type { SampleBase } from './sample-base.ts';
import { districtListSource } from './sample-sources.ts';
import type { SampleStanding } from './sample-standings.ts';

type DistrictTier = 'STANDARD' | 'ADVANCED' | 'TASK_COMPLETED';

/** A district is advanced once so many of its communes are; made up. */
const ADVANCED_SHARE = 0.5;

/**
 * Decisions on districts until the end of their level: one whose communes are all recognised is recognised in the
 * spring after, a town or city as having completed the task. A district that is rearranged in between waits.
 */
export function sampleDistrictDecisions(base: SampleBase, standings: readonly SampleStanding[]): RecognitionDecision[] {
  const byRound = groupBy(standings, ({ round }) => [round]);
  const held = new Map<string, readonly DistrictTier[]>();
  return REPORT_ROUNDS.flatMap((round) => {
    const districts = groupBy(byRound.get(round) ?? [], ({ district }) =>
      district ? [district.version.identity] : [],
    );
    return [...districts.values()].flatMap((communes) => {
      const district = communes[0]?.district;
      const signedOn = district && signingDay(base, district, round);
      if (!district || !signedOn) return [];
      const making = makingOf(base, district);
      const before = held.get(making) ?? [];
      const tier = nextTier(district, before, communes);
      if (!tier) return [];
      held.set(making, [...before, tier]);
      return [decide(base, { district, communes, round }, tier, signedOn)];
    });
  });
}

function nextTier(
  { version }: UnitOnDay,
  before: readonly DistrictTier[],
  communes: readonly SampleStanding[],
): DistrictTier | undefined {
  const shareOf = (tier: 'STANDARD' | 'ADVANCED'): number =>
    communes.filter(({ held }) => held.includes(tier)).length / communes.length;
  const first = stepOf(version.kind, 'TASK_COMPLETED') ? 'TASK_COMPLETED' : 'STANDARD';
  if (!stepOf(version.kind, first) || shareOf('STANDARD') < 1) return undefined;
  if (!before.includes(first)) return first;
  const isNext = first === 'STANDARD' && !before.includes('ADVANCED') && shareOf('ADVANCED') >= ADVANCED_SHARE;
  return isNext ? 'ADVANCED' : undefined;
}

/** In the spring after a year, in the last days of districts after the last round; none when it is then another unit. */
function signingDay(base: SampleBase, district: UnitOnDay, { year, on, period }: ReportRound): CalendarDay | undefined {
  const isWholeYear = period === `${year}`;
  const [from, to] = isWholeYear
    ? [day(`${year + 1}-02-10`), day(`${year + 1}-05-30`)]
    : [day('2025-06-23'), day('2025-06-29')];
  const signedOn = dayWithin(randomOf('district', district.version.identity, on), from, to);
  const then = base.tree.unitOn(district.version.identity, base.known(signedOn));
  const isSame = then?.version.kind === district.version.kind && makingOf(base, then) === makingOf(base, district);
  return isSame ? signedOn : undefined;
}

function makingOf({ tree }: SampleBase, { version, asOf }: UnitOnDay): string {
  return `${version.identity} ${lastRemaking(version.identity, asOf, tree)?.on ?? 'as found'}`;
}

interface Reached {
  readonly district: UnitOnDay;
  readonly communes: readonly SampleStanding[];
  readonly round: ReportRound;
}

function decide(
  { record }: SampleBase,
  { district, communes, round }: Reached,
  tier: DistrictTier,
  signedOn: CalendarDay,
): RecognitionDecision {
  const { identity } = district.version;
  const inForce = chooseRuleBook(record.ruleBooks, { level: 'DISTRICT', tier, adoptedBy: null, on: round.on });
  const number = `${randomOf('district number', identity, tier).whole(100, 1900)}/QĐ-TTg`;
  const province = communes[0]?.province.version.identity ?? identity;
  return {
    kind: 'GRANT',
    number,
    issuer: 'Thủ tướng Chính phủ',
    signedOn,
    effectiveOn: signedOn,
    unit: identity,
    tier,
    criteriaSet: inForce.ok ? inForce.value.code : null,
    statusYear: round.year,
    citation: { source: districtListSource(province), phrase: null, locator: number },
  };
}

/** Every decision on a district is on record, to the last day of the level. */
export function sampleDistrictLists(base: SampleBase): CompleteList[] {
  return [...groupIntoLives(base.record.unitVersions).values()]
    .filter(
      ({ identity, level, validFrom }) => level === 'PROVINCE' && validFrom < GREAT_MERGER && base.covers(identity),
    )
    .map(({ identity, validFrom }) => ({
      within: identity,
      level: 'DISTRICT',
      validFrom,
      validTo: GREAT_MERGER,
      source: districtListSource(identity),
    }));
}
