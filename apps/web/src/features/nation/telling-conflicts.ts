/** The kinds of disagreement, the plainest to a reader first. */
const KINDS = ['VALUE', 'DENOMINATOR', 'COMPARATOR', 'SCOPE'] as const;

interface Disagreement {
  readonly kind: (typeof KINDS)[number];
  readonly claims: readonly unknown[];
}

/** The disagreements that say most at a glance: about a figure before about words, between sources before within one. */
export function mostTelling<Conflict extends Disagreement>(conflicts: readonly Conflict[], most: number): Conflict[] {
  const weight = ({ kind, claims }: Conflict) => KINDS.indexOf(kind) * 2 + (claims.length > 1 ? 0 : 1);
  return conflicts.toSorted((one, other) => weight(one) - weight(other)).slice(0, most);
}
