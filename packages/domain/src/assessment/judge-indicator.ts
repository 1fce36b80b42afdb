import type { Bilingual } from '../kernel/bilingual.ts';
import type { CriteriaSet, Criterion, Indicator } from '../rule-book/criteria-set.ts';
import { findThreshold } from '../rule-book/find-threshold.ts';
import type { Threshold, ThresholdComparator, ThresholdScope } from '../rule-book/threshold.ts';
import { explainIndicator } from './explain-indicator.ts';
import type { OfficerVerdict } from './officer-verdict.ts';
import { type SettledVerdict, settleVerdict } from './settle-verdict.ts';

/** What is known of one indicator in one unit. */
export interface IndicatorReading {
  /** Code of the indicator in its set. */
  readonly indicator: string;
  /** In the indicator's unit; null when there is no figure. A missing figure is never 0. */
  readonly value: number | null;
  readonly officer: OfficerVerdict | null;
}

/** Where an indicator stands, and where and when it is judged. */
export interface IndicatorPlace {
  readonly set: CriteriaSet;
  readonly criterion: Criterion;
  readonly scope: ThresholdScope;
}

export interface IndicatorResult extends SettledVerdict {
  readonly indicator: Indicator;
  readonly observed: number | null;
  /** The threshold it was judged by, kept with the result; null when none is on record for the place and year. */
  readonly threshold: Threshold | null;
  /** One figure meets its threshold or does not: never partly. */
  readonly byRule: 'MET' | 'NOT_MET' | 'UNKNOWN';
  /** How far from the threshold, as a share of it; 0 when met, null when it cannot be said. */
  readonly distance: number | null;
  /** The verdict stands on a threshold that nobody has checked and on no officer's word. */
  readonly restsOnUnverified: boolean;
  readonly explanation: Bilingual;
}

/** How much is missing to reach the threshold; negative when there is room. */
const MISSING: Record<ThresholdComparator, (observed: number, required: number) => number> = {
  AT_LEAST: (observed, required) => required - observed,
  MORE_THAN: (observed, required) => required - observed,
  AT_MOST: (observed, required) => observed - required,
  LESS_THAN: (observed, required) => observed - required,
};

const STRICT: ReadonlySet<ThresholdComparator> = new Set(['MORE_THAN', 'LESS_THAN']);

/** Judges one value by the threshold of its set, place and year. No value or no threshold gives UNKNOWN, never a no. */
export function judgeIndicator(
  indicator: Indicator,
  reading: IndicatorReading | undefined,
  place: IndicatorPlace,
): IndicatorResult {
  const found = findThreshold(indicator, place.scope);
  const threshold = found.ok ? found.value : null;
  const observed = figure(reading);
  const officer = reading?.officer ?? null;
  const missing =
    threshold === null || observed === null ? null : MISSING[threshold.comparator](observed, threshold.value);
  const ruled = byRule(missing, threshold);
  const settled = settleVerdict(ruled, threshold?.verified ?? false, officer);
  return {
    ...settled,
    byRule: ruled,
    indicator,
    observed,
    threshold,
    distance: relativeDistance(missing, threshold),
    restsOnUnverified: settled.byRule !== 'UNKNOWN' && threshold?.verified === false && officer === null,
    explanation: explainIndicator({ ...place, indicator, observed, found, settled }),
  };
}

/** NaN and the infinities are no figures: they would otherwise compare as a clear no. */
function figure(reading: IndicatorReading | undefined): number | null {
  const value = reading?.value ?? null;
  return Number.isFinite(value) ? value : null;
}

function byRule(missing: number | null, threshold: Threshold | null): 'MET' | 'NOT_MET' | 'UNKNOWN' {
  if (missing === null || threshold === null) return 'UNKNOWN';
  return missing < 0 || (missing === 0 && !STRICT.has(threshold.comparator)) ? 'MET' : 'NOT_MET';
}

/** A threshold of 0 gives no scale; the plain difference stands in. */
function relativeDistance(missing: number | null, threshold: Threshold | null): number | null {
  if (missing === null || threshold === null) return null;
  return Math.max(0, missing) / (Math.abs(threshold.value) || 1);
}
