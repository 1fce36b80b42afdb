/** A number stays one; a code, a day and a word are text. What is not known is null. */
export type TakenCell = string | number | null;

interface TakenColumn {
  /** For machines: `value_to`. */
  readonly key: string;
  /** For people, in the language of the page. */
  readonly label: string;
  /** The same in a picture, where the columns are many: "10". */
  readonly short?: string;
}

export interface TakenSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly link: string;
}

/** What is on screen, as rows. */
export interface TakenTable {
  readonly columns: readonly TakenColumn[];
  readonly rows: readonly (readonly TakenCell[])[];
  readonly sources: readonly TakenSource[];
  /** What a reader of the file must know beside the numbers: what is missing, how it was counted. */
  readonly notes?: readonly string[];
  /** Keys of the columns that people read in a picture; without them all. */
  readonly pictured?: readonly string[];
}

/** The same with all that a file says of itself. */
export interface TakenFile extends TakenTable {
  readonly title: string;
  readonly day: string;
  /** Where the same can be seen again. */
  readonly address: string;
  readonly revision: number;
  readonly isSynthetic: boolean;
}
