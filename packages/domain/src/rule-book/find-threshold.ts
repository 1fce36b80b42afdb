import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Indicator } from './criteria-set.ts';
import type { Threshold, ThresholdKey, ThresholdScope } from './threshold.ts';

/** Why no threshold answers, naming what is missing. */
export type ThresholdRefusal =
  | { readonly kind: 'no-threshold-recorded'; readonly indicator: string }
  | {
      /** The thresholds differ by a key that the asker did not give. */
      readonly kind: 'key-not-given';
      readonly indicator: string;
      readonly key: ThresholdKey;
      readonly recorded: readonly (string | number)[];
    }
  | {
      /** The record has thresholds for other values of the key, not for this one. */
      readonly kind: 'key-not-recorded';
      readonly indicator: string;
      readonly key: ThresholdKey;
      readonly asked: string | number;
      readonly recorded: readonly (string | number)[];
    };

/** Place before time: the years on record are those of the place asked about. */
const KEYS: readonly ThresholdKey[] = ['region', 'communeGroup', 'year'];

/**
 * The threshold that judges a unit of one region or commune group in one year.
 *
 * Where a set prints a general figure (chỉ tiêu chung) beside regional ones, the general one is a goal for the whole
 * country and judges no unit: a region without a figure of its own is refused, never given the general one.
 */
export function findThreshold(indicator: Indicator, scope: ThresholdScope): Result<Threshold, ThresholdRefusal> {
  let candidates = indicator.thresholds;
  for (const key of KEYS) {
    const recorded = [...new Set(candidates.flatMap((threshold) => threshold[key] ?? []))];
    if (recorded.length === 0) continue;
    const asked = scope[key];
    if (asked === null) return refuse({ kind: 'key-not-given', indicator: indicator.code, key, recorded });
    candidates = candidates.filter((threshold) => threshold[key] === asked);
    if (candidates.length === 0) {
      return refuse({ kind: 'key-not-recorded', indicator: indicator.code, key, asked, recorded });
    }
  }
  const [threshold] = candidates;
  return threshold ? accept(threshold) : refuse({ kind: 'no-threshold-recorded', indicator: indicator.code });
}
