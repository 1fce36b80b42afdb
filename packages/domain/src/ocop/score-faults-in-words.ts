import { printedValue } from '../claim/printed-value.ts';
import type { Bilingual, Language } from '../kernel/bilingual.ts';
import type { ScoreFault } from './rate-score-sheet.ts';

type Say = (part: string, score: string, maximum: string) => string;

const WORDS: Record<Language, Record<ScoreFault['reason'], Say>> = {
  vi: {
    NOT_A_NUMBER: (part, _score, maximum) => `Phần ${part} không phải là số (được từ 0 đến ${maximum} điểm)`,
    NEGATIVE: (part, score, maximum) => `Phần ${part} có ${score} điểm, nhỏ hơn 0 (được từ 0 đến ${maximum} điểm)`,
    ABOVE_MAXIMUM: (part, score, maximum) => `Phần ${part} có ${score} điểm, vượt mức tối đa ${maximum} điểm`,
  },
  en: {
    NOT_A_NUMBER: (part, _score, maximum) => `Part ${part} is not a number (0 to ${maximum} points)`,
    NEGATIVE: (part, score, maximum) => `Part ${part} has ${score} points, below 0 (0 to ${maximum} points)`,
    ABOVE_MAXIMUM: (part, score, maximum) => `Part ${part} has ${score} points, above the maximum of ${maximum}`,
  },
};

/** Every wrong part as the score sheet calls it, with what it may have: "Part A has 38 points, above the maximum of 35". */
export function scoreFaultsInWords(faults: readonly ScoreFault[]): Bilingual {
  return { vi: sayIn('vi', faults), en: sayIn('en', faults) };
}

function sayIn(lang: Language, faults: readonly ScoreFault[]): string {
  return faults
    .map(({ part, score, maximum, reason }) =>
      WORDS[lang][reason](part, printedValue(score, lang), printedValue(maximum, lang)),
    )
    .join('; ');
}
