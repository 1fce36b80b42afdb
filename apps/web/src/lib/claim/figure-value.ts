import { printedNumber, printedRangeEnd } from '@ntm/domain/claim/printed-number';
import type { Language } from '@ntm/domain/kernel/bilingual';
import type { ClaimFigure_ClaimFragment as ClaimParts } from '../../gql/graphql.ts';
import type { I18n } from '../i18n/i18n.tsx';
import type { Messages } from '../i18n/words.ts';
import { claimTime } from './claim-time.ts';

/** The value line of a figure: never the bare number when its source printed a word beside it. */
export interface FigureValue {
  /** Undefined when the source says it without a number. */
  readonly value: string | undefined;
  readonly unit: string | undefined;
}

const SAYS_CHANGE: readonly ClaimParts['comparator'][] = [
  'INCREASE_BY',
  'INCREASE_BY_AT_LEAST',
  'DECREASE_BY',
  'RATIO_TO_BASELINE',
  'ALL',
  'NONE',
];

function printedRange({ value, valueTo, decimals }: ClaimParts, language: Language): string {
  if (value == null) return '';
  if (valueTo == null) return printedNumber(value, decimals, language);
  return `${printedRangeEnd(value, decimals, language)}–${printedRangeEnd(valueTo, decimals, language)}`;
}

function withComparator(claim: ClaimParts, number: string, words: Messages['claims']): string {
  switch (claim.comparator) {
    case 'AT_LEAST':
      return words.atLeast(number);
    case 'AT_MOST':
      return words.atMost(number);
    case 'MORE_THAN':
      return words.moreThan(number);
    case 'LESS_THAN':
      return words.lessThan(number);
    case 'ABOUT':
      return words.roughly(number);
    case 'INCREASE_BY':
      return words.more(number);
    case 'INCREASE_BY_AT_LEAST':
      return words.moreByAtLeast(number);
    case 'DECREASE_BY':
      return words.fewer(number);
    case 'RATIO_TO_BASELINE':
      return words.times(number);
    case 'ALL':
      return words.all(number);
    case 'NONE':
      return words.noneLeft;
    default:
      return number;
  }
}

/** What a period adds is not a total: "13 xã" in a year reads "thêm 13 xã". Only counts add up so. */
function isAdded({ basis, comparator, measure }: ClaimParts): boolean {
  const isCount = measure.name.toLocaleLowerCase('vi').startsWith(measure.unit);
  return basis === 'FLOW' && isCount && !SAYS_CHANGE.includes(comparator);
}

function valueWithoutNumber(claim: ClaimParts, words: Messages['claims']): string | undefined {
  const tier = claim.__typename === 'Target' ? claim.tier : undefined;
  return tier ? words.tiers[tier] : undefined;
}

/** What stands large on a figure: "thêm 8" xã, "5–10" sản phẩm, "ít nhất 1" sản phẩm, mỗi huyện. */
export function figureValue(claim: ClaimParts, { t, language }: Pick<I18n, 't' | 'language'>): FigureValue {
  if (claim.value == null) return { value: valueWithoutNumber(claim, t.claims), unit: undefined };
  const unit = language === 'vi' ? claim.measure.unit : claim.measure.unitEn;
  const isPercent = unit.startsWith('%');
  const number = printedRange(claim, language) + (isPercent ? '%' : '');
  // A scope says already which units are meant: "mỗi huyện, thành phố".
  const each = claim.__typename === 'Target' && claim.each && !claim.scope ? t.claims.each[claim.each] : undefined;
  const counted = claim.comparator === 'RATIO_TO_BASELINE' ? '' : isPercent ? unit.slice(1).trim() : unit;
  const unitLine = [counted, each].filter(Boolean).join(', ');
  const said = withComparator(claim, number, t.claims);
  return { value: isAdded(claim) ? t.claims.more(said) : said, unit: unitLine === '' ? undefined : unitLine };
}

/** What the figure measures, of whom, for when: "Xã đạt chuẩn nông thôn mới, năm 2020". */
export function figureLabel(claim: ClaimParts, i18n: Pick<I18n, 'text' | 'language' | 'day'>): string {
  const measure = i18n.language === 'vi' ? claim.measure.name : claim.measure.nameEn;
  return [measure, claim.scope ? i18n.text(claim.scope) : undefined, claimTime(claim, i18n)].filter(Boolean).join(', ');
}
