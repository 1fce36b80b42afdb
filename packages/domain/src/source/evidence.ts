/** How far one part of a legal text has been checked. Every part of a rule book says it for itself. */
export interface Evidence {
  /** True when the part was read in a named publication; never on general knowledge or on somebody's copy alone. */
  readonly verified: boolean;
  /** The publications that it was read in; null when no document was at hand. */
  readonly evidence: string | null;
}
