/** A share or a mean that keeps both of its numbers, so that nobody has to trust the quotient alone. */
export interface Ratio {
  readonly numerator: number;
  /** Never 0: a rule refuses an empty denominator instead. */
  readonly denominator: number;
}
