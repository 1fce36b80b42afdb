import { periodWords, printedDay } from '@ntm/domain/claim/period-words';
import { printedNumber, printedRangeEnd } from '@ntm/domain/claim/printed-number';
import type { Language } from '@ntm/domain/kernel/bilingual';
import type { Figure } from './page-answers.ts';
import { PAGE_WORDS, type PageWords } from './page-words.ts';

/** What a figure is: a plan, what a source reports, what was worked out. They never look alike. */
export type FigureKind = keyof PageWords['kinds'];

export function kindOf(figure: Figure): FigureKind {
  if (figure.__typename === 'Target') return 'target';
  return figure.computed ? 'computed' : 'result';
}

export interface SaidValue {
  /** "ít nhất 60%"; undefined where the source says it without a number. */
  readonly value: string | undefined;
  /** "xã, mỗi huyện" */
  readonly unit: string | undefined;
}

const SAYS_CHANGE: readonly string[] = [
  'INCREASE_BY',
  'INCREASE_BY_AT_LEAST',
  'DECREASE_BY',
  'RATIO_TO_BASELINE',
  'ALL',
  'NONE',
];

function compared(comparator: string, number: string, words: PageWords): string {
  switch (comparator) {
    case 'AT_LEAST':
      return words.atLeast(number);
    case 'AT_MOST':
      return words.atMost(number);
    case 'MORE_THAN':
      return words.moreThan(number);
    case 'LESS_THAN':
      return words.lessThan(number);
    case 'ABOUT':
      return words.about(number);
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

function printed({ value, valueTo, decimals }: Figure, language: Language): string {
  if (value === null) return '';
  if (valueTo === null) return printedNumber(value, decimals, language);
  return `${printedRangeEnd(value, decimals, language)}–${printedRangeEnd(valueTo, decimals, language)}`;
}

/** What a period adds is not a total: "13 xã" in a year reads "thêm 13 xã". Only counts add up so. */
function isAdded({ basis, comparator, measure }: Figure): boolean {
  const isCount = measure.name.toLocaleLowerCase('vi').startsWith(measure.unit);
  return basis === 'FLOW' && isCount && !SAYS_CHANGE.includes(comparator);
}

/** The value of a figure in the words that the web client gives it: never the bare number where a word belongs to it. */
export function saidValue(figure: Figure, language: Language): SaidValue {
  const words = PAGE_WORDS[language];
  if (figure.value === null) return { value: figure.tier ? words.tiers[figure.tier] : undefined, unit: undefined };
  const unit = language === 'vi' ? figure.measure.unit : figure.measure.unitEn;
  const isPercent = unit.startsWith('%');
  const said = compared(figure.comparator, printed(figure, language) + (isPercent ? '%' : ''), words);
  const each = figure.each && !figure.scope ? words.each[figure.each] : undefined;
  const counted = figure.comparator === 'RATIO_TO_BASELINE' ? '' : isPercent ? unit.slice(1).trim() : unit;
  const unitLine = [counted, each].filter(Boolean).join(', ');
  return { value: isAdded(figure) ? words.more(said) : said, unit: unitLine === '' ? undefined : unitLine };
}

/** "Xã đạt chuẩn nông thôn mới, năm 2020" */
export function figureLabel(figure: Figure, language: Language): string {
  const measure = language === 'vi' ? figure.measure.name : figure.measure.nameEn;
  return [measure, figure.scope?.[language], figureTime(figure, language)].filter(Boolean).join(', ');
}

function figureTime({ period, asOf }: Figure, language: Language): string | undefined {
  if (period) return periodWords(period, language);
  return asOf ? printedDay(asOf) : undefined;
}

export function statementOf(figure: Pick<Figure, 'statement' | 'statementEn'>, language: Language): string {
  return language === 'vi' ? figure.statement : figure.statementEn;
}
