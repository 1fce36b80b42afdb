import type { Language } from '@ntm/domain/kernel/bilingual';

/** The forms of a counted phrase; a language uses those that its plural rules name, `other` always. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Picks the form for a number by the language's own plural rules: Vietnamese has one, English two. */
export function plural(language: Language): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}

/** A number for the plural rules and the same number as it is printed. */
export interface Counted {
  readonly total: number;
  readonly printed: string;
}
