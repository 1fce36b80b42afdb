import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { CriteriaList_SetFragmentDoc, type CriteriaList_SetFragment as SetParts } from '../../gql/graphql.ts';
import { type I18n, useI18n } from '../../lib/i18n/i18n.tsx';
import type { TakeAwayWords, TakenKey } from '../../lib/i18n/messages/vi/take-away.ts';
import { LazyTakeAway } from '../../lib/take-away/lazy-take-away.tsx';
import type { TakenCell, TakenTable } from '../../lib/take-away/taken-table.ts';
import { thresholdWords } from './threshold-words.ts';

const KEYS = [
  'rule_book',
  'criterion_number',
  'criterion',
  'indicator',
  'comparator',
  'value',
  'in',
  'threshold',
  'status',
] as const satisfies readonly TakenKey[];

export interface CriteriaTakeAwayProps {
  readonly set: FragmentType<typeof CriteriaList_SetFragmentDoc>;
  readonly code: string;
  readonly title: string;
}

/** The criteria of a rule book to take along: a row for each threshold, each saying whether anyone has checked it. */
export function CriteriaTakeAway({ set: data, code, title }: CriteriaTakeAwayProps) {
  const i18n = useI18n();
  const set = readFragment(CriteriaList_SetFragmentDoc, data);
  return <LazyTakeAway about={code} what={title} table={(words) => criteriaTable(set.criteria, code, i18n, words)} />;
}

function criteriaTable(
  criteria: SetParts['criteria'],
  code: string,
  i18n: I18n,
  words: TakeAwayWords['takeAway'],
): TakenTable {
  const { language } = i18n;
  const isVi = language === 'vi';
  const status = (verified: boolean) => (verified ? 'VERIFIED' : 'UNVERIFIED');
  return {
    columns: KEYS.map((key) => ({ key, label: words.columns[key] })),
    rows: criteria.flatMap(({ number, name, nameEn, verified, indicators }): TakenCell[][] => {
      const head = [code, number, isVi ? name : nameEn];
      if (indicators.length === 0) return [[...head, null, null, null, null, null, status(verified)]];
      return indicators.flatMap((indicator) => {
        const said = `${indicator.code} ${isVi ? indicator.name : indicator.nameEn}`;
        const unit = isVi ? indicator.unit : indicator.unitEn;
        if (indicator.thresholds.length === 0) {
          return [[...head, said, null, null, unit, null, status(indicator.verified)]];
        }
        return indicator.thresholds.map((threshold) => [
          ...head,
          said,
          threshold.comparator,
          threshold.value,
          unit,
          thresholdWords(threshold, unit, i18n),
          status(threshold.verified),
        ]);
      });
    }),
    sources: [],
  };
}
