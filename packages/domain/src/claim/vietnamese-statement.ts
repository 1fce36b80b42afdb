import type { UnitLevel } from '../unit/unit-kind.ts';
import type { Claim, Comparator, Observation, RegisterBasis, Target } from './claim.ts';
import type { Measure } from './measure.ts';
import { isCoarserThanDay, periodWords, printedDay } from './period-words.ts';
import { printedNumber, printedRangeEnd } from './printed-number.ts';
import { TIER_WORDS } from './tier-words.ts';

const EACH: Record<UnitLevel, string> = {
  NATION: 'cả nước',
  PROVINCE: 'mỗi tỉnh',
  DISTRICT: 'mỗi huyện',
  COMMUNE: 'mỗi xã',
  VILLAGE: 'mỗi thôn',
};

const REGISTER: Record<RegisterBasis, string> = { BEFORE_MERGER: 'trước sáp nhập', AFTER_MERGER: 'sau sáp nhập' };

/** The word that stands before the number; the verb has said already whether it is a rise or a fall. */
const BEFORE_NUMBER: Record<Comparator, string> = {
  EXACTLY: '',
  AT_LEAST: 'ít nhất ',
  AT_MOST: 'nhiều nhất ',
  MORE_THAN: 'hơn ',
  LESS_THAN: 'dưới ',
  ABOUT: 'khoảng ',
  RANGE: '',
  INCREASE_BY: '',
  INCREASE_BY_AT_LEAST: 'ít nhất ',
  DECREASE_BY: '',
  RATIO_TO_BASELINE: 'ít nhất ',
  ALL: 'toàn bộ, ',
  NONE: '',
  QUALITATIVE: '',
  UNKNOWN: '',
};

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

function who(claim: Claim, subjectName: string): string {
  if (claim.kind === 'TARGET' && claim.each) {
    const each = claim.scope?.vi ?? EACH[claim.each];
    return subjectName === 'cả nước' ? `${each} trong cả nước` : `${each} của ${subjectName}`;
  }
  return claim.scope ? `${subjectName} (${claim.scope.vi})` : subjectName;
}

function numberWords(value: number, { valueTo, decimals }: Claim): string {
  if (valueTo === null) return printedNumber(value, decimals, 'vi');
  return `từ ${printedRangeEnd(value, decimals, 'vi')} đến ${printedRangeEnd(valueTo, decimals, 'vi')}`;
}

/** A count puts the number before what is counted: "8 xã đạt chuẩn…"; any other measure is named, then valued. */
function isCount(measure: Measure): boolean {
  return lowerFirst(measure.name.vi).startsWith(measure.unit.vi);
}

function countVerb({ comparator, basis }: Claim): string {
  if (comparator === 'DECREASE_BY') return 'giảm';
  const isRise = comparator === 'INCREASE_BY' || comparator === 'INCREASE_BY_AT_LEAST';
  return isRise || basis === 'FLOW' ? 'có thêm' : 'có';
}

function valueVerb(comparator: Comparator): string {
  if (comparator === 'DECREASE_BY') return 'giảm';
  return comparator === 'INCREASE_BY' || comparator === 'INCREASE_BY_AT_LEAST' ? 'tăng' : 'đạt';
}

function withUnit(number: string, claim: Claim, measure: Measure): string {
  if (claim.comparator === 'RATIO_TO_BASELINE') return `${number} lần`;
  return measure.unit.vi.startsWith('%') ? `${number}%` : `${number} ${measure.unit.vi}`;
}

function figure(value: number, claim: Claim, measure: Measure): string {
  const name = lowerFirst(measure.name.vi);
  const number = `${BEFORE_NUMBER[claim.comparator]}${numberWords(value, claim)}`;
  if (claim.comparator === 'NONE') return `không còn ${name} (${number} ${measure.unit.vi})`;
  if (isCount(measure) && claim.comparator !== 'RATIO_TO_BASELINE') return `${countVerb(claim)} ${number} ${name}`;
  return `có ${name} ${valueVerb(claim.comparator)} ${withUnit(number, claim, measure)}`;
}

function withoutFigure(claim: Claim, measure: Measure): string {
  const status =
    claim.kind === 'TARGET' && claim.tier ? ` ${TIER_WORDS[claim.tier].vi}` : `, về ${lowerFirst(measure.name.vi)}`;
  if (claim.comparator !== 'QUALITATIVE') return status;
  return claim.citation.phrase ? `${status} – nguồn viết “${claim.citation.phrase}”` : `${status} – nguồn không nêu số`;
}

function qualifiers(claim: Claim): string {
  const baseline = claim.baselinePeriod ? ` so với ${periodWords(claim.baselinePeriod, 'vi')}` : '';
  const register = claim.registerBasis ? ` (${REGISTER[claim.registerBasis]})` : '';
  const unclear = claim.comparator === 'UNKNOWN' ? ' (nguồn không rõ)' : '';
  return `${baseline}${register}${unclear}`;
}

function targetLead({ period }: Target): string {
  return period ? `Phấn đấu ${periodWords(period, 'vi')}: ` : 'Phấn đấu (nguồn không nêu năm): ';
}

function observationLead({ period, asOf, basis }: Observation): string {
  if (asOf === null) return period ? `Theo nguồn, ${periodWords(period, 'vi')}, ` : 'Theo nguồn, không rõ ngày, ';
  if (period && isCoarserThanDay(period)) return `Theo số liệu ${periodWords(period, 'vi')}, `;
  if (period && basis === 'FLOW') return `Trong ${periodWords(period, 'vi')}, tính đến ${printedDay(asOf)}, `;
  return `Đến ${printedDay(asOf)}, `;
}

/** The claim in one Vietnamese sentence. */
export function vietnameseStatement(claim: Claim, measure: Measure, subjectName: string): string {
  const lead = claim.kind === 'TARGET' ? targetLead(claim) : observationLead(claim);
  const says = claim.value === null ? withoutFigure(claim, measure) : ` ${figure(claim.value, claim, measure)}`;
  const computed = claim.kind === 'OBSERVATION' && claim.computed ? ' (số được tính ra, không phải số công bố)' : '';
  return `${lead}${who(claim, subjectName)}${says}${qualifiers(claim)}${computed}.`;
}
