import type { Bilingual } from '../kernel/bilingual.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { certifierOn } from './certifier-on.ts';
import { chooseOcopRuleBook, type NoOcopRuleBook } from './choose-ocop-rule-book.ts';
import { explainRating } from './explain-rating.ts';
import type { ScoreSheet } from './ocop-evaluation.ts';
import type { OcopBand, OcopCertifier, OcopPart, OcopPartCode, OcopRuleBook } from './ocop-rule-book.ts';

export interface OcopRating {
  readonly stars: number;
  readonly total: number;
  readonly certifiable: boolean;
  /** Who certified this rank on the day of evaluation; null when nobody did or the rank is not certified. */
  readonly certifier: OcopCertifier | null;
  readonly ruleBook: OcopRuleBook;
  readonly explanation: Bilingual;
}

export interface ScoreFault {
  readonly part: OcopPartCode;
  readonly score: number;
  readonly maximum: number;
  readonly reason: 'NOT_A_NUMBER' | 'NEGATIVE' | 'ABOVE_MAXIMUM';
}

export type RatingRefusal =
  | NoOcopRuleBook
  | {
      readonly kind: 'score-not-acceptable';
      readonly ruleBook: string;
      /** Every part that is wrong, not the first alone. */
      readonly faults: readonly ScoreFault[];
    };

/**
 * Stars of a score sheet by the rule book in force on the day of evaluation. The total decides alone: minimum
 * conditions of single criteria, which can lower or refuse a rank, are not on record.
 *
 * @law Decision 1048/QĐ-TTg of 21 August 2019 and its successors; the rule book in force decides
 */
export function rateScoreSheet(
  scoreSheet: ScoreSheet,
  evaluatedOn: CalendarDay,
  ruleBooks: readonly OcopRuleBook[],
): Result<OcopRating, RatingRefusal> {
  const chosen = chooseOcopRuleBook(ruleBooks, evaluatedOn);
  if (!chosen.ok) return chosen;
  const ruleBook = chosen.value;
  const faults = ruleBook.parts.flatMap((part) => faultOf(part, scoreSheet[`part${part.code}`]));
  if (faults.length > 0) return refuse({ kind: 'score-not-acceptable', ruleBook: ruleBook.code, faults });

  const total = sum(ruleBook.parts.map(({ code }) => scoreSheet[`part${code}`]));
  const band = bandOf(ruleBook, total);
  const certifier = certifierOn(ruleBook, band.stars, evaluatedOn) ?? null;
  return accept({
    stars: band.stars,
    total,
    certifiable: band.certifiable,
    certifier,
    ruleBook,
    explanation: explainRating({ scoreSheet, total, band, certifier, ruleBook, evaluatedOn }),
  });
}

function faultOf({ code, maximum }: OcopPart, score: number): ScoreFault[] {
  const fault = { part: code, score, maximum };
  if (!Number.isFinite(score)) return [{ ...fault, reason: 'NOT_A_NUMBER' }];
  if (score < 0) return [{ ...fault, reason: 'NEGATIVE' }];
  return score > maximum ? [{ ...fault, reason: 'ABOVE_MAXIMUM' }] : [];
}

/** Rounded to six decimals: averages may have endless ones, and binary noise takes no star. 0.4 + 18.9 + 10.7 is 30. */
function sum(scores: readonly number[]): number {
  return Math.round(scores.reduce((total, score) => total + score, 0) * 1e6) / 1e6;
}

function bandOf(ruleBook: OcopRuleBook, total: number): OcopBand {
  const band = ruleBook.bands.findLast(({ from }) => from <= total);
  if (band === undefined) throw new Error(`The bands of ${ruleBook.code} do not begin at 0.`);
  return band;
}
