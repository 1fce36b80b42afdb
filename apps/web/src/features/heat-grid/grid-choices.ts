/** What the address of a grid says, as it stands there. */
export interface GridChoices {
  /** Code of a rule book. */
  readonly set: string | undefined;
  readonly year: string | undefined;
  readonly order: string | undefined;
  /** Part of a name. */
  readonly text: string | undefined;
  /** Number of a criterion that rows must be missing. */
  readonly missing: string | undefined;
}
