import type { Language } from '../kernel/bilingual.ts';
import type { Claim } from './claim.ts';
import { englishStatement } from './english-statement.ts';
import type { Measure } from './measure.ts';
import { vietnameseStatement } from './vietnamese-statement.ts';

/** What a claim only refers to, resolved by the caller. */
export interface StatementNames {
  readonly measure: Measure;
  /** With its type word, in the language asked for: "tỉnh Cao Bằng", "cả nước". */
  readonly subjectName: string;
  readonly lang: Language;
}

/**
 * One sentence that says what the claim says, composed from its parts and from nothing else: a target is worded as a
 * target, what the source left open stays open, and a number keeps the decimals it was printed with.
 */
export function claimStatement(claim: Claim, { measure, subjectName, lang }: StatementNames): string {
  return lang === 'vi'
    ? vietnameseStatement(claim, measure, subjectName)
    : englishStatement(claim, measure, subjectName);
}
