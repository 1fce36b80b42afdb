import type { CriterionJudgement } from '@ntm/domain/assessment/assess-unit';
import type { AssessmentRecord } from '@ntm/domain/assessment/assessment-record';
import type { IndicatorReading } from '@ntm/domain/assessment/judge-indicator';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { chooseRuleBook } from '@ntm/domain/rule-book/choose-rule-book';
import type { CriteriaSet } from '@ntm/domain/rule-book/criteria-set';
import type { ThresholdScope } from '@ntm/domain/rule-book/threshold';
import type { Dataset } from '../dataset.ts';
import { type Random, randomOf } from './random.ts';
import { readingOf } from './sample-readings.ts';
import { reportSource } from './sample-sources.ts';
import type { SampleStanding, SampleTier } from './sample-standings.ts';

/** Share of criteria that nobody has judged. */
const UNJUDGED = 0.01;
/** Share of criteria that a recognised commune has lost again: the decision stands. */
const SLIPPED = 0.01;
/** What a commune far from the standard meets, and how much more one that is close. */
const [LEAST_MET, REST_MET] = [0.3, 0.66];

/**
 * One assessment of each commune and round by the set for the standard, and one more by the set for the advanced
 * status where the commune holds the standard. A day on which no set is in force has none: nobody knows what judged
 * 2021.
 */
export function sampleAssessments(standings: readonly SampleStanding[], record: Dataset): AssessmentRecord[] {
  const sets = setsInForce(record);
  return standings.flatMap((standing) => {
    const asked: SampleTier[] = standing.held.includes('STANDARD') ? ['STANDARD', 'ADVANCED'] : ['STANDARD'];
    return asked.flatMap((tier) => {
      const set = sets(tier, standing.round.on);
      return set ? [assess(standing, tier, set)] : [];
    });
  });
}

/** A set with the two words that an officer can say of each criterion: shared, since millions are said in all. */
interface JudgedSet {
  readonly set: CriteriaSet;
  readonly words: readonly { readonly met: CriterionJudgement; readonly notMet: CriterionJudgement }[];
}

function judgedSet(set: CriteriaSet): JudgedSet {
  const words = set.criteria.map(({ number: criterion }) => ({
    met: { criterion, officer: 'MET' as const },
    notMet: { criterion, officer: 'NOT_MET' as const },
  }));
  return { set, words };
}

function setsInForce({ ruleBooks }: Dataset): (tier: SampleTier, on: CalendarDay) => JudgedSet | undefined {
  const found = new Map<string, JudgedSet | undefined>();
  return (tier, on) => {
    const key = `${tier} ${on}`;
    if (!found.has(key)) {
      const chosen = chooseRuleBook(ruleBooks, { level: 'COMMUNE', tier, adoptedBy: null, on });
      found.set(key, chosen.ok && chosen.value.kind === 'CRITERIA' ? judgedSet(chosen.value) : undefined);
    }
    return found.get(key);
  };
}

function assess(standing: SampleStanding, tier: SampleTier, { set, words }: JudgedSet): AssessmentRecord {
  const { unit, round, province, region, making, rank } = standing;
  const { identity } = unit.version;
  const scope: ThresholdScope = {
    region: set.regions.length > 0 ? region : null,
    communeGroup: set.communeGroups.length > 0 ? groupOf(rank) : null,
    year: round.year,
  };
  const random = randomOf(set.code, making, round.on);
  const level = levelOf(standing, tier);
  // What comes easily to a commune stays with it from year to year, so it rarely loses a criterion.
  const ease = randomOf(set.code, making);
  const judgements = words.flatMap((word) => judge(word, level, ease, random));
  return {
    id: `SA-${identity}-${round.on}-${tier}`,
    unit: identity,
    asOf: round.on,
    criteriaSet: set.code,
    scope,
    readings: readingsOf(set, judgements, standing),
    judgements,
    citation: { source: reportSource(province.version.identity, round), phrase: null, locator: null },
  };
}

/** Poorer communes are in group 3, those about to become urban in group 1. */
function groupOf(rank: number): number {
  if (rank < 0.15) return 1;
  return rank < 0.6 ? 2 : 3;
}

/** Share of the criteria that the commune meets; 1 when it is recognised or about to be. */
function levelOf({ nearness, held }: SampleStanding, tier: SampleTier): number {
  if (held.includes(tier)) return 1;
  return LEAST_MET + REST_MET * Math.sqrt(Math.min(1, nearness)) - (tier === 'ADVANCED' ? 0.15 : 0);
}

function judge({ met, notMet }: JudgedSet['words'][number], level: number, ease: Random, random: Random) {
  const difficulty = ease.fraction();
  if (random.happens(UNJUDGED)) return [];
  const isSlipped = level === 1 && random.happens(SLIPPED);
  return difficulty < level && !isSlipped ? [met] : [notMet];
}

/** Figures that agree with the officer's word. */
function readingsOf(
  set: CriteriaSet,
  judgements: readonly CriterionJudgement[],
  standing: SampleStanding,
): IndicatorReading[] {
  return set.criteria.flatMap((criterion) => {
    const judgement = judgements.find(({ criterion: number }) => number === criterion.number);
    const [indicator] = criterion.indicators;
    if (!judgement || !indicator) return [];
    const value = readingOf(criterion.code, judgement.officer === 'MET', standing);
    return value === undefined ? [] : [{ indicator: indicator.code, value, officer: null }];
  });
}
