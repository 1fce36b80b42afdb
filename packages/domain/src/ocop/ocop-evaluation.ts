import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { OcopPartCode } from './ocop-rule-book.ts';

/** Points of each part, averaged over the judges: decimals are usual. */
export type ScoreSheet = Readonly<Record<`part${OcopPartCode}`, number>>;

/** A council's scoring of one product on one day. It gives stars; it is not a certificate. */
export interface OcopEvaluation {
  readonly id: string;
  /** Id of the product. */
  readonly product: string;
  readonly evaluatedOn: CalendarDay;
  readonly scoreSheet: ScoreSheet;
}
