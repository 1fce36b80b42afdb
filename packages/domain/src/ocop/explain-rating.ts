import { printedDay } from '../claim/period-words.ts';
import { printedValue } from '../claim/printed-value.ts';
import type { Bilingual, Language } from '../kernel/bilingual.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { CERTIFYING_LEVEL_WORDS } from './certifying-level-words.ts';
import type { ScoreSheet } from './ocop-evaluation.ts';
import type { OcopBand, OcopCertifier, OcopRuleBook } from './ocop-rule-book.ts';

export interface RatedSheet {
  readonly scoreSheet: ScoreSheet;
  readonly total: number;
  readonly band: OcopBand;
  readonly certifier: OcopCertifier | null;
  readonly ruleBook: OcopRuleBook;
  readonly evaluatedOn: CalendarDay;
}

/** How the stars follow from the points, who certifies them on the day, and what of the rule is unverified. */
export function explainRating(rated: RatedSheet): Bilingual {
  return { vi: explainIn('vi', rated), en: explainIn('en', rated) };
}

interface RatingWords {
  readonly total: (points: string, parts: string) => string;
  readonly stars: (stars: number, title: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly atLeast: (from: string) => string;
  readonly notCertified: (stars: number) => string;
  readonly certifiedBy: (level: string, day: string) => string;
  readonly nobody: (stars: number, day: string) => string;
  readonly ended: (level: string, day: string) => string;
  readonly unverified: (parts: string) => string;
  readonly partMaxima: string;
  readonly bands: string;
  readonly certifier: string;
}

const englishStars = (stars: number): string => (stars === 1 ? '1 star' : `${stars} stars`);

const WORDS: Record<Language, RatingWords> = {
  vi: {
    total: (points, parts) => `Tổng ${points} điểm (${parts})`,
    stars: (stars, title) => `${stars} sao theo ${title}`,
    between: (from, to) => `từ ${from} đến dưới ${to} điểm`,
    atLeast: (from) => `từ ${from} điểm trở lên`,
    notCertified: (stars) => `Hạng ${stars} sao không được cấp giấy chứng nhận.`,
    certifiedBy: (level, day) => `Ngày ${day}, ${level} có thẩm quyền cấp giấy chứng nhận.`,
    nobody: (stars, day) => `Ngày ${day}, không cơ quan nào có thẩm quyền cấp giấy chứng nhận hạng ${stars} sao`,
    ended: (level, day) => `; thẩm quyền của ${level} kết thúc từ ngày ${day}`,
    unverified: (parts) => `Chưa được kiểm chứng: ${parts}.`,
    partMaxima: 'điểm tối đa của các phần',
    bands: 'khung điểm xếp hạng',
    certifier: 'thẩm quyền chứng nhận',
  },
  en: {
    total: (points, parts) => `${points} points in total (${parts})`,
    stars: (stars, title) => `${englishStars(stars)} by ${title}`,
    between: (from, to) => `from ${from} to under ${to} points`,
    atLeast: (from) => `${from} points or more`,
    notCertified: (stars) => `No certificate is issued for ${englishStars(stars)}.`,
    certifiedBy: (level, day) => `On ${day} the ${level} level issues the certificate.`,
    nobody: (stars, day) => `On ${day} no body could certify ${englishStars(stars)}`,
    ended: (level, day) => `; the ${level} level had lost that task from ${day}`,
    unverified: (parts) => `Unverified: ${parts}.`,
    partMaxima: 'the maxima of the parts',
    bands: 'the bands of points',
    certifier: 'who certifies',
  },
};

function explainIn(lang: Language, rated: RatedSheet): string {
  const { scoreSheet, total, band, ruleBook } = rated;
  const words = WORDS[lang];
  const parts = ruleBook.parts.map(({ code, maximum }) => {
    return `${code} ${printedValue(scoreSheet[`part${code}`], lang)}/${printedValue(maximum, lang)}`;
  });
  const isHighest = band === ruleBook.bands.at(-1);
  const from = printedValue(band.from, lang);
  const span = isHighest ? words.atLeast(from) : words.between(from, printedValue(band.to, lang));
  const unverified = unverifiedParts(lang, rated);
  return [
    `${words.total(printedValue(total, lang), parts.join(', '))}: ${words.stars(band.stars, ruleBook.title[lang])}, ${span}.`,
    certifierWords(lang, rated),
    ...(unverified.length === 0 ? [] : [words.unverified(unverified.join(', '))]),
  ].join(' ');
}

function certifierWords(lang: Language, { band, certifier, ruleBook, evaluatedOn }: RatedSheet): string {
  const words = WORDS[lang];
  const on = printedDay(evaluatedOn);
  if (certifier) return words.certifiedBy(CERTIFYING_LEVEL_WORDS[lang][certifier.level], on);
  if (!band.certifiable) return words.notCertified(band.stars);
  const endings = ruleBook.certifiers.flatMap(({ stars, level, validTo }) => {
    const hasEnded = stars === band.stars && validTo !== null && validTo <= evaluatedOn;
    return hasEnded ? [words.ended(CERTIFYING_LEVEL_WORDS[lang][level], printedDay(validTo))] : [];
  });
  return `${words.nobody(band.stars, on)}${endings.join('')}.`;
}

function unverifiedParts(lang: Language, { band, certifier, ruleBook }: RatedSheet): string[] {
  const words = WORDS[lang];
  return [
    ...(ruleBook.parts.every(({ verified }) => verified) ? [] : [words.partMaxima]),
    ...(band.verified ? [] : [words.bands]),
    ...(certifier?.verified === false ? [words.certifier] : []),
  ];
}
