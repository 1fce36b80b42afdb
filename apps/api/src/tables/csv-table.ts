import type { Language } from '@ntm/domain/kernel/bilingual';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { Context } from '../builder/context.ts';

/** A number stays one; a code, a day and a word are text. What is not known is null, never 0. */
type TableCell = string | number | null;

export type TableRow = readonly TableCell[];

export interface CsvTable {
  /** For machines, the same as in the files of the web client: `value_to`. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What an address asks for: the same words as the page that shows the same rows. */
export interface TableAsk {
  /** What stands in the path: the identity of a unit, the slug of a source; empty where there is none. */
  readonly name: string;
  /** What is wanted of it: `cap-xa`; empty where it has one table. */
  readonly part: string;
  readonly search: Readonly<Record<string, unknown>>;
  readonly language: Language;
  /** The day asked for; undefined = today. */
  readonly day: CalendarDay | undefined;
  /** "https://host" of the addresses inside the table. */
  readonly origin: string;
  readonly context: Context;
}

/**
 * Makes the rows of one address; undefined when there is nothing at it.
 *
 * @throws BadInput when a filter or a day is none, or the table is too large
 */
export type TableMaker = (ask: TableAsk) => Promise<CsvTable | undefined>;

/** Says of every row of figures whether it is real. */
export function dataMark({ isSynthetic }: { readonly isSynthetic: boolean }): 'SYNTHETIC' | 'RECORD' {
  return isSynthetic ? 'SYNTHETIC' : 'RECORD';
}
