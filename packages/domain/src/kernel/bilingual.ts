/** The same words in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** The two languages everything is said in; Vietnamese is the first. */
export type Language = keyof Bilingual;
