import type { UnitLevel } from '../unit/unit-kind.ts';
import type { Claim, Comparator, Observation, RegisterBasis, Target } from './claim.ts';
import type { Measure } from './measure.ts';
import { isCoarserThanDay, periodWords, printedDay } from './period-words.ts';
import { printedNumber, printedRangeEnd } from './printed-number.ts';
import { toReachInEnglish } from './tier-words.ts';

const EACH: Record<UnitLevel, string> = {
  NATION: 'the nation',
  PROVINCE: 'each province',
  DISTRICT: 'each district',
  COMMUNE: 'each commune',
  VILLAGE: 'each village',
};

const REGISTER: Record<RegisterBasis, string> = {
  BEFORE_MERGER: 'before the merger',
  AFTER_MERGER: 'after the merger',
};

const BEFORE_NUMBER: Record<Comparator, string> = {
  EXACTLY: '',
  AT_LEAST: 'at least ',
  AT_MOST: 'at most ',
  MORE_THAN: 'more than ',
  LESS_THAN: 'less than ',
  ABOUT: 'about ',
  RANGE: '',
  INCREASE_BY: 'up by ',
  INCREASE_BY_AT_LEAST: 'up by at least ',
  DECREASE_BY: 'down by ',
  RATIO_TO_BASELINE: 'at least ',
  ALL: 'all, ',
  NONE: 'none left, ',
  QUALITATIVE: '',
  UNKNOWN: '',
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function who(claim: Claim, subjectName: string): string {
  if (claim.kind === 'TARGET' && claim.each) return `${claim.scope?.en ?? EACH[claim.each]} of ${subjectName}`;
  return claim.scope ? `${subjectName} (${claim.scope.en})` : subjectName;
}

function numberWords(value: number, { valueTo, decimals }: Claim): string {
  if (valueTo === null) return printedNumber(value, decimals, 'en');
  return `${printedRangeEnd(value, decimals, 'en')} to ${printedRangeEnd(valueTo, decimals, 'en')}`;
}

function withUnit(value: number, claim: Claim, measure: Measure): string {
  const number = `${BEFORE_NUMBER[claim.comparator]}${numberWords(value, claim)}`;
  if (claim.comparator === 'RATIO_TO_BASELINE') return `${number} times the level`;
  if (measure.unit.en.startsWith('%')) return `${number}%`;
  // A count's name says what is counted: "communes that meet the standard: 8", not "8 communes".
  return lowerFirst(measure.name.en).startsWith(measure.unit.en) ? number : `${number} ${measure.unit.en}`;
}

function withoutFigure(claim: Claim, measure: Measure): string {
  const status =
    claim.kind === 'TARGET' && claim.tier ? ` ${toReachInEnglish(claim.tier)}` : `, ${lowerFirst(measure.name.en)}`;
  if (claim.comparator !== 'QUALITATIVE') return status;
  return claim.citation.phrase ? `${status}; the source: “${claim.citation.phrase}”` : `${status}; no number given`;
}

function qualifiers(claim: Claim): string {
  const against = claim.comparator === 'RATIO_TO_BASELINE' ? 'of' : 'compared with';
  const baseline = claim.baselinePeriod ? ` ${against} ${periodWords(claim.baselinePeriod, 'en')}` : '';
  const isPlainFlow = claim.basis === 'FLOW' && claim.comparator === 'EXACTLY';
  const flow = isPlainFlow && claim.value !== null ? ' added in the period' : '';
  const register = claim.registerBasis ? ` (${REGISTER[claim.registerBasis]})` : '';
  const unclear = claim.comparator === 'UNKNOWN' ? ' (unclear in the source)' : '';
  return `${flow}${baseline}${register}${unclear}`;
}

function targetLead({ period }: Target): string {
  return period ? `Target for ${periodWords(period, 'en')}: ` : 'Target (no year given): ';
}

function observationLead({ period, asOf, basis }: Observation): string {
  if (asOf === null)
    return period ? `According to the source, ${periodWords(period, 'en')}: ` : 'According to the source, undated: ';
  if (period && isCoarserThanDay(period)) return `Figures of ${periodWords(period, 'en')}: `;
  if (period && basis === 'FLOW') return `In ${periodWords(period, 'en')}, as of ${printedDay(asOf)}: `;
  return `As of ${printedDay(asOf)}: `;
}

/** The claim in one English sentence. */
export function englishStatement(claim: Claim, measure: Measure, subjectName: string): string {
  const lead = claim.kind === 'TARGET' ? targetLead(claim) : observationLead(claim);
  const says =
    claim.value === null
      ? withoutFigure(claim, measure)
      : `, ${lowerFirst(measure.name.en)}: ${withUnit(claim.value, claim, measure)}`;
  const computed = claim.kind === 'OBSERVATION' && claim.computed ? ' (computed, not reported)' : '';
  return `${lead}${who(claim, subjectName)}${says}${qualifiers(claim)}${computed}.`;
}
