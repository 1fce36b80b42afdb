import type { Language } from '../kernel/bilingual.ts';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Language, string>;

/**
 * A number as the reader's language prints it, with as many decimals as its source printed: "1,50" stays "1,50",
 * because the digits say how exact the source meant to be.
 */
export function printedNumber(value: number, decimals: number, lang: Language): string {
  const key = `${lang} ${decimals}`;
  const format = formats.get(key) ?? formatFor(decimals, lang);
  formats.set(key, format);
  return format.format(value);
}

/** Making a format costs a hundred times what using it costs, and there are few. */
const formats = new Map<string, Intl.NumberFormat>();

function formatFor(decimals: number, lang: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(LOCALES[lang], { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** An end of a range: sources write "1 - 1,5", so a whole end stands without decimals. */
export function printedRangeEnd(value: number, decimals: number, lang: Language): string {
  return printedNumber(value, Number.isInteger(value) ? 0 : decimals, lang);
}
