/**
 * A value worked out for one unit. What is not known stays null and is never counted as 0.
 */
export interface RollUp {
  /** In the unit of its topic; null when nothing is known. */
  readonly value: number | null;
  /** How many of the known units fulfil the question; null when nothing was counted that way. */
  readonly numerator: number | null;
  /** Units whose answer is known: the coverage. */
  readonly known: number | null;
  /** Units asked about. */
  readonly of: number | null;
}

/** A count of the register: complete by its nature, so a 0 is a 0. */
export function registerCount(value: number): RollUp {
  return { value, numerator: null, known: null, of: null };
}

/** The place of a value that nobody gave. */
export const NOT_KNOWN: RollUp = { value: null, numerator: null, known: null, of: null };
