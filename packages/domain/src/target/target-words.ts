import { isAdditive } from '../claim/additive-measure.ts';
import type { Observation, Target } from '../claim/claim.ts';
import type { Measure } from '../claim/measure.ts';
import { periodWords, printedDay } from '../claim/period-words.ts';
import { printedValue } from '../claim/printed-value.ts';
import type { Bilingual, Language } from '../kernel/bilingual.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { ABOUT_PERCENT } from './required-range.ts';

/** A figure with its unit: "8 xã", "62%". */
export function figureWords(value: number, { unit }: Measure, lang: Language): string {
  const number = printedValue(value, lang);
  return unit[lang].startsWith('%') ? `${number}%` : `${number} ${unit[lang]}`;
}

export function joinWords(...sentences: readonly Bilingual[]): Bilingual {
  const said = sentences.filter(({ vi }) => vi !== '');
  return { vi: said.map(({ vi }) => vi).join(' '), en: said.map(({ en }) => en).join(' ') };
}

export const NOTHING_TO_ADD: Bilingual = { vi: '', en: '' };

/** How the target's own word is read; empty where the word says it all. */
export function readingWords({ comparator }: Target, isLessBetter: boolean): Bilingual {
  if (comparator === 'ABOUT') {
    return {
      vi: `“Khoảng” được hiểu là lệch không quá ${ABOUT_PERCENT}% (cách hiểu của hồ sơ, nguồn không nêu).`,
      en: `“About” is read as within ${ABOUT_PERCENT}% (our reading, the source states none).`,
    };
  }
  if (comparator !== 'EXACTLY' && comparator !== 'RANGE') return NOTHING_TO_ADD;
  return isLessBetter
    ? { vi: 'Được hiểu là “không quá”.', en: 'Read as “at most”.' }
    : { vi: 'Được hiểu là “đạt hoặc vượt”.', en: 'Read as “reached or exceeded”.' };
}

export function missingLevel(measure: Measure, period: string | null, until: CalendarDay | null): Bilingual {
  const inAll = isAdditive(measure) ? { vi: ' (tổng số)', en: ' (in all)' } : NOTHING_TO_ADD;
  const by = until ? { vi: ` đến ngày ${printedDay(until)}`, en: ` up to ${printedDay(until)}` } : NOTHING_TO_ADD;
  const when = period
    ? { vi: ` của ${periodWords(period, 'vi')}`, en: ` of ${periodWords(period, 'en')}` }
    : NOTHING_TO_ADD;
  return {
    vi: `Chưa có số liệu “${measure.name.vi}”${inAll.vi}${when.vi}${by.vi}.`,
    en: `No figure for “${measure.name.en}”${inAll.en}${when.en}${by.en}.`,
  };
}

export function missingStep(measure: Measure, period: string | null, baseOn: CalendarDay | null): Bilingual {
  const when = period
    ? { vi: ` trong ${periodWords(period, 'vi')}`, en: ` in ${periodWords(period, 'en')}` }
    : NOTHING_TO_ADD;
  const base = baseOn
    ? {
        vi: `, cũng không có tổng số ở đầu kỳ (${printedDay(baseOn)}) và cuối kỳ`,
        en: `, nor totals at its start (${printedDay(baseOn)}) and end`,
      }
    : NOTHING_TO_ADD;
  return {
    vi: `Chưa có số mới của “${measure.name.vi}”${when.vi}${base.vi}.`,
    en: `No figure for what “${measure.name.en}” gained${when.en}${base.en}.`,
  };
}

export function midPeriod(found: Bilingual): Bilingual {
  return {
    vi: `Mới có số giữa kỳ: ${found.vi}; chưa có số cuối kỳ.`,
    en: `Only a figure from within the period: ${found.en}; none for its end.`,
  };
}

export function disagreeing(on: CalendarDay): Bilingual {
  return {
    vi: `Các nguồn nêu số khác nhau cho ngày ${printedDay(on)}.`,
    en: `Sources give different figures for ${printedDay(on)}.`,
  };
}

export const OTHER_REGISTER: Bilingual = {
  vi: 'Không so được: chỉ tiêu và số liệu tính trên hai danh mục đơn vị khác nhau (trước và sau sắp xếp).',
  en: 'Not comparable: target and figure count on two registers (before and after a rearrangement of units).',
};

export const INEXACT_EVIDENCE: Bilingual = {
  vi: 'Số liệu chỉ nêu giới hạn hoặc khoảng, chưa đủ để kết luận.',
  en: 'The figure is only a bound or a range, which does not decide it.',
};

/** What was found: "61 xã (31/12/2019)". */
export function foundWords(
  value: number,
  { asOf, period }: Pick<Observation, 'asOf' | 'period'>,
  measure: Measure,
): Bilingual {
  const say = (lang: Language): string => {
    const when = asOf ? printedDay(asOf) : period && periodWords(period, lang);
    return when ? `${figureWords(value, measure, lang)} (${when})` : figureWords(value, measure, lang);
  };
  return { vi: say('vi'), en: say('en') };
}
