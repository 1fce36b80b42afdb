import type { Bilingual } from '../kernel/bilingual.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';

export const SOURCE_KINDS = ['ARTICLE', 'DECISION', 'PLAN', 'RESOLUTION', 'REPORT', 'CATALOGUE', 'SAMPLE'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where claims were read. */
export interface Source {
  /** kebab-case, stable: "cao-bang-2020-02". */
  readonly id: string;
  readonly kind: SourceKind;
  /** Our own descriptive title, not the headline. */
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly publishedOn: CalendarDay | null;
  readonly url: string | null;
  /** The day on which the units it names stand: the day of publication, or the best that is known. */
  readonly unitsOn: CalendarDay;
  /** What is inferred or doubtful about the source itself: province not named, date left over in the page. */
  readonly note: Bilingual | null;
}
