/**
 * Arithmetic on published figures without binary rounding: 11.54 − 1.5 is 10.04, not 10.039999…
 * Exact while a figure has at most 15 significant digits and no exponent, which every published figure keeps to.
 */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

export function addExactly(values: readonly number[]): number {
  const scale = 10 ** Math.max(0, ...values.map(decimalsOf));
  return values.reduce((sum, value) => sum + Math.round(value * scale), 0) / scale;
}

export function multiplyExactly(one: number, other: number): number {
  const [oneScale, otherScale] = [10 ** decimalsOf(one), 10 ** decimalsOf(other)];
  return (Math.round(one * oneScale) * Math.round(other * otherScale)) / (oneScale * otherScale);
}
