import type { Language } from '../kernel/bilingual.ts';
import { printedNumber } from './printed-number.ts';

/** A measured or computed value with the decimals it has, six at most; `printedNumber` keeps those of a source. */
export function printedValue(value: number, lang: Language): string {
  const [, fraction = ''] = value.toFixed(6).replace(/0+$/, '').split('.');
  return printedNumber(value, fraction.length, lang);
}
