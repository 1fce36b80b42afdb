import { printedValue } from '@ntm/domain/claim/printed-value';
import type { CriteriaList_SetFragment as SetParts } from '../../gql/graphql.ts';
import type { I18n } from '../../lib/i18n/i18n.tsx';

type ThresholdParts = SetParts['criteria'][number]['indicators'][number]['thresholds'][number];

/** "Đồng bằng sông Cửu Long, năm 2020: ít nhất 50 triệu đồng/người/năm". */
export function thresholdWords(
  { regionName, regionNameEn, communeGroup, year, comparator, value }: ThresholdParts,
  unit: string,
  { t, language }: Pick<I18n, 't' | 'language'>,
): string {
  const keys = [
    language === 'vi' ? regionName : regionNameEn,
    communeGroup != null && t.ruleBooks.communeGroup(communeGroup),
    year != null && t.ruleBooks.year(year),
  ].filter(Boolean);
  const figure = printedValue(value, language) + (unit.startsWith('%') ? unit : ` ${unit}`);
  const words: Partial<Record<typeof comparator, string>> = {
    AT_LEAST: t.claims.atLeast(figure),
    AT_MOST: t.claims.atMost(figure),
    MORE_THAN: t.claims.moreThan(figure),
    LESS_THAN: t.claims.lessThan(figure),
  };
  return `${keys.length > 0 ? keys.join(', ') : t.ruleBooks.general}: ${words[comparator] ?? figure}`;
}
