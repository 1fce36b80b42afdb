import type { Bilingual, Language } from '../kernel/bilingual.ts';
import type { Verdict } from '../kernel/verdict.ts';
import type { CriteriaSet, Criterion } from '../rule-book/criteria-set.ts';
import type { ThresholdScope } from '../rule-book/threshold.ts';
import { officerWords } from './explain-indicator.ts';
import { type IndicatorReading, type IndicatorResult, judgeIndicator } from './judge-indicator.ts';
import { JUDGEMENT_WORDS } from './judgement-words.ts';
import type { OfficerVerdict } from './officer-verdict.ts';
import { type SettledVerdict, settleVerdict } from './settle-verdict.ts';

export interface CriterionResult extends SettledVerdict {
  readonly criterion: Criterion;
  readonly indicators: readonly IndicatorResult[];
  /** Value and threshold of the furthest unmet indicator; of the only indicator where none is unmet. */
  readonly observed: number | null;
  readonly required: number | null;
  /** Of the furthest unmet indicator, as a share of its threshold; null when no figure falls short. */
  readonly distance: number | null;
  readonly explanation: Bilingual;
}

export interface CriterionInputs {
  readonly set: CriteriaSet;
  readonly scope: ThresholdScope;
  /** What is known of the set's indicators, in any order, each once. */
  readonly readings: readonly IndicatorReading[];
  readonly officer: OfficerVerdict | null;
}

/**
 * A criterion is met when all of its indicators are. Values alone show that only when every indicator of the
 * instrument is on record; one unmet indicator is enough for a no.
 */
export function judgeCriterion(
  criterion: Criterion,
  { set, scope, readings, officer }: CriterionInputs,
): CriterionResult {
  const indicators = criterion.indicators.map((indicator) => {
    const reading = readings.find(({ indicator: code }) => code === indicator.code);
    return judgeIndicator(indicator, reading, { set, criterion, scope });
  });
  const byRule = combine(
    indicators.map(({ verdict }) => verdict),
    criterion.hasAllIndicators,
  );
  const isVerified = indicators.every(({ restsOnUnverified }) => !restsOnUnverified);
  const settled = settleVerdict(byRule, isVerified, officer);
  const furthest = furthestUnmet(indicators);
  const shown = furthest ?? (indicators.length === 1 ? indicators[0] : undefined);
  return {
    ...settled,
    criterion,
    indicators,
    observed: shown?.observed ?? null,
    required: shown?.threshold?.value ?? null,
    distance: furthest?.distance ?? null,
    explanation: {
      vi: explain('vi', criterion, indicators, settled),
      en: explain('en', criterion, indicators, settled),
    },
  };
}

function combine(verdicts: readonly Verdict[], isWholeList: boolean): Verdict {
  const someMet = verdicts.includes('MET');
  if (verdicts.includes('NOT_MET')) return someMet ? 'PARTLY_MET' : 'NOT_MET';
  return isWholeList && someMet && !verdicts.includes('UNKNOWN') ? 'MET' : 'UNKNOWN';
}

/** Only where the figure itself falls short: an officer's no has no distance. */
function furthestUnmet(indicators: readonly IndicatorResult[]): IndicatorResult | undefined {
  return indicators.filter(fallsShort).toSorted((one, other) => other.distance - one.distance)[0];
}

function fallsShort(result: IndicatorResult): result is IndicatorResult & { readonly distance: number } {
  return result.verdict === 'NOT_MET' && result.byRule === 'NOT_MET';
}

function explain(
  lang: Language,
  criterion: Criterion,
  indicators: readonly IndicatorResult[],
  settled: SettledVerdict,
): string {
  const words = JUDGEMENT_WORDS[lang];
  return [
    `${words.verdict[settled.verdict]}: ${words.criterion} ${criterion.number} ${criterion.name[lang]}.`,
    ...indicators.map(({ explanation }) => explanation[lang]),
    ...(criterion.hasAllIndicators ? [] : [words.indicatorsMissing]),
    ...(settled.officer === null ? [] : [officerWords(lang, settled)]),
  ].join(' ');
}
