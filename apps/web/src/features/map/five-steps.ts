/** A scale of at most five steps: where each begins. The first begins at the least value that there can be. */
export interface StepScale {
  /** Lower ends of the second step and up, rising. */
  readonly cuts: readonly number[];
}

const STEPS = 5;

/** Shares always stand on the same scale, so that two of them can be compared. */
export const SHARE_SCALE: StepScale = { cuts: [20, 40, 60, 80] };

/**
 * Five steps that hold about as many units each, with round numbers between them; fewer when the values do not differ
 * so much.
 */
export function fiveSteps(values: readonly number[], decimals: number): StepScale {
  const sorted = values.toSorted((one, other) => one - other);
  const cuts: number[] = [];
  for (let step = 1; step < STEPS; step += 1) {
    const cut = rounded(sorted[Math.floor((step * sorted.length) / STEPS)] ?? 0, decimals);
    const below = cuts.at(-1) ?? sorted[0] ?? 0;
    if (cut > below && cut <= (sorted.at(-1) ?? 0)) cuts.push(cut);
  }
  return { cuts };
}

/** Step of a value, 0 to 4. */
export function stepOf(value: number, { cuts }: StepScale): number {
  return cuts.filter((cut) => value >= cut).length;
}

/** Two figures are enough to tell places apart: 1,234 becomes 1,200. */
function rounded(value: number, decimals: number): number {
  const magnitude = 10 ** Math.max(Math.floor(Math.log10(Math.max(Math.abs(value), 1))) - 1, -decimals);
  return Number((Math.round(value / magnitude) * magnitude).toFixed(decimals));
}
