import type { Bilingual } from '../kernel/bilingual.ts';

/** The legal text that brings a term or gives it its present meaning. */
export interface TermLaw {
  /** Instrument, number and day. */
  readonly name: Bilingual;
  /** True when the instrument was found in a named publication; never on general knowledge alone. */
  readonly verified: boolean;
}

/** One word of the programme or of this record. */
export interface GlossaryTerm {
  readonly name: Bilingual;
  /** What it means, in one or two sentences. The same words describe the API's schema. */
  readonly definition: Bilingual;
  /** Absent where no legal text is known: then it is the record's own use of the word. */
  readonly law?: TermLaw;
  /** Elements of the API's schema that state the same notion: `Conflict`, `ConflictKind.SCOPE`. */
  readonly schema?: readonly string[];
}
