import type { RollUp } from './roll-up.ts';

/**
 * The unweighted mean of what is known of so many units.
 *
 * @param values one for each unit asked about; undefined where nothing is known
 */
export function meanRollUp(values: readonly (number | undefined)[]): RollUp {
  const known = values.filter((value) => value !== undefined);
  const sum = known.reduce((total, value) => total + value, 0);
  const value = known.length === 0 ? null : sum / known.length;
  return { value, numerator: null, known: known.length, of: values.length };
}
