import { type CalendarDay, day } from '@ntm/domain/kernel/calendar-day';
import type { CompleteList } from '@ntm/domain/recognition/complete-list';
import type { RecognitionDecision } from '@ntm/domain/recognition/recognition-decision';
import { chooseRuleBook } from '@ntm/domain/rule-book/choose-rule-book';
import { fullName } from '@ntm/domain/unit/full-name';
import { groupIntoLives } from '@ntm/domain/unit/unit-life';
import { dayWithin } from './day-arithmetic.ts';
import { randomOf } from './random.ts';
import { REPORT_ROUNDS } from './report-rounds.ts';
import type { SampleBase } from './sample-base.ts';
import { recognitionListSource, reportSource } from './sample-sources.ts';
import { type SampleStanding, type SampleTier, shareOfRegion } from './sample-standings.ts';

/** Share of the decisions for a year that are signed in the next January. */
const SIGNED_LATE = 0.4;

/** Share of the communes that the pilot of modern communes reaches in the autumn of 2026. */
const MODERN_SHARE = 0.03;
const MODERN_SIGNING = [day('2026-09-01'), day('2026-10-20')] as const;

/** The decisions behind every status of the standings. A province signs one or two for each round and status. */
export function sampleDecisions(base: SampleBase, standings: readonly SampleStanding[]): RecognitionDecision[] {
  return standings.flatMap((standing) => [
    ...standing.granted.map((tier) => decide(base, standing, tier)),
    ...(standing.isWithdrawn ? [withdraw(base, standing)] : []),
    ...(isModern(standing) ? [modernise(base, standing)] : []),
  ]);
}

/** Withdrawing the standard takes every status above it. */
function withdraw(base: SampleBase, standing: SampleStanding): RecognitionDecision {
  const { unit, making, round } = standing;
  const random = randomOf('withdrawal', making, round.on);
  const inYear = dayWithin(random, ...round.signing);
  const signedOn = base.makingOn(unit.version.identity, base.known(inYear)) === making ? inYear : round.on;
  const number = `${random.whole(100, 2900)}/QĐ-UBND`;
  const of = decide(base, standing, 'STANDARD');
  const citation = { ...of.citation, locator: number };
  return { ...of, kind: 'REVOKE', number, signedOn, effectiveOn: signedOn, statusYear: null, citation };
}

/** The best of those that hold the standard in the last round. */
function isModern({ round, held, rank, region }: SampleStanding): boolean {
  return round === REPORT_ROUNDS.at(-1) && held.includes('STANDARD') && rank < shareOfRegion(MODERN_SHARE, region);
}

function modernise(base: SampleBase, standing: SampleStanding): RecognitionDecision {
  const { province, making, unit } = standing;
  const random = randomOf('modern', making);
  const signedOn = dayWithin(random, ...MODERN_SIGNING);
  const number = `${random.whole(1000, 3900)}/QĐ-UBND`;
  const modern = { level: 'COMMUNE', tier: 'MODERN', adoptedBy: null, on: signedOn } as const;
  const inForce = chooseRuleBook(base.record.ruleBooks, modern);
  return {
    kind: 'GRANT',
    number,
    issuer: `UBND ${fullName(province.version)}`,
    signedOn,
    effectiveOn: signedOn,
    unit: unit.version.identity,
    tier: 'MODERN',
    criteriaSet: inForce.ok ? inForce.value.code : null,
    statusYear: 2026,
    citation: { source: recognitionListSource(province.version.identity), phrase: null, locator: number },
  };
}

function decide(base: SampleBase, standing: SampleStanding, tier: SampleTier): RecognitionDecision {
  const { unit, province, round } = standing;
  const { signedOn, number } = signing(base, standing, tier);
  const inForce = chooseRuleBook(base.record.ruleBooks, { level: 'COMMUNE', tier, adoptedBy: null, on: round.on });
  return {
    kind: 'GRANT',
    number,
    issuer: `UBND ${fullName(province.version)}`,
    signedOn,
    effectiveOn: signedOn,
    unit: unit.version.identity,
    tier,
    criteriaSet: inForce.ok ? inForce.value.code : null,
    statusYear: round.year,
    citation: { source: reportSource(province.version.identity, round), phrase: null, locator: number },
  };
}

/**
 * In the year itself, or in the January after it where the commune is then still what it was. One made late in the
 * year is named on the last day of the round.
 */
function signing(
  base: SampleBase,
  { unit, making, province, round }: SampleStanding,
  tier: SampleTier,
): { readonly signedOn: CalendarDay; readonly number: string } {
  const { identity } = unit.version;
  const stands = (on: CalendarDay): boolean => base.makingOn(identity, base.known(on)) === making;
  const random = randomOf('signing', province.version.identity, round.on, tier);
  const inYear = dayWithin(random, ...round.signing);
  const inJanuary = dayWithin(random, day(`${round.year + 1}-01-08`), day(`${round.year + 1}-01-28`));
  const number = `${random.whole(100, 2900)}/QĐ-UBND`;
  const isWholeYear = round.period === `${round.year}`;
  if (isWholeYear && randomOf('late', making, tier).happens(SIGNED_LATE) && stands(inJanuary)) {
    return { signedOn: inJanuary, number: `${random.whole(10, 99)}/QĐ-UBND` };
  }
  return { signedOn: stands(inYear) ? inYear : round.on, number };
}

/** Every decision on a commune is on record, so that a commune without one is known not to be recognised. */
export function sampleCompleteLists(base: SampleBase): CompleteList[] {
  return [...groupIntoLives(base.record.unitVersions).values()]
    .filter(({ identity, level }) => level === 'PROVINCE' && base.covers(identity))
    .map(({ identity, validFrom, validTo }) => ({
      within: identity,
      level: 'COMMUNE',
      validFrom,
      validTo,
      source: recognitionListSource(identity),
    }));
}
