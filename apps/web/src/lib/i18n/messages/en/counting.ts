import { type Counted, type PluralForms, plural } from '../../plural.ts';

/** Picks the English form for a number. */
export const pick = plural('en');

/** A number with its noun: "1 commune", "53 communes". */
export function counting({ total, printed }: Counted, forms: PluralForms): string {
  return `${printed} ${pick(total, forms)}`;
}
