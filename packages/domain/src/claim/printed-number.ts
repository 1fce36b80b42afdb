import type { Language } from '../kernel/bilingual.ts';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Language, string>;

/** What stands between thousands, and before decimals. */
const MARKS = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const satisfies Record<Language, { group: string; decimal: string }>;

const BEFORE_EACH_GROUP = /\B(?=(?:\d{3})+$)/g;

/**
 * A number as the reader's language prints it, with as many decimals as its source printed: "1,50" stays "1,50",
 * because the digits say how exact the source meant to be.
 */
export function printedNumber(value: number, decimals: number, lang: Language): string {
  const digits = value.toFixed(decimals);
  // What need not be rounded needs no `Intl`, whose first use costs a slow phone 60 ms.
  return Number(digits) === value ? withMarks(digits, lang) : formatFor(decimals, lang).format(value);
}

function withMarks(digits: string, lang: Language): string {
  const [whole = '', ...fraction] = digits.split('.');
  return [whole.replace(BEFORE_EACH_GROUP, MARKS[lang].group), ...fraction].join(MARKS[lang].decimal);
}

/** Making a format costs a hundred times what using it costs, and there are few. */
const formats = new Map<string, Intl.NumberFormat>();

function formatFor(decimals: number, lang: Language): Intl.NumberFormat {
  const key = `${lang} ${decimals}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(LOCALES[lang], { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formats.set(key, format);
  return format;
}

/** An end of a range: sources write "1 - 1,5", so a whole end stands without decimals. */
export function printedRangeEnd(value: number, decimals: number, lang: Language): string {
  return printedNumber(value, Number.isInteger(value) ? 0 : decimals, lang);
}
