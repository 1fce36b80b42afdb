import { printedNumber } from '@ntm/domain/claim/printed-number';
import type { CriterionResult_ResultFragment as ResultParts } from '../../gql/graphql.ts';
import type { I18n } from '../../lib/i18n/i18n.tsx';

/** "TC 10 Thu nhập", as people in the programme call a criterion. */
export function criterionName({ criterion }: ResultParts, { t, language, number }: I18n): string {
  return t.unitPage.criterion(number(criterion.number), language === 'vi' ? criterion.name : criterion.nameEn);
}

/** "33/36 triệu đồng/người": what was measured and what is required; nothing where nobody measured. */
export function measuredGap({ criterion, observed, required }: ResultParts, { t, language }: I18n): string | undefined {
  if (observed == null || required == null) return undefined;
  const units = new Set(criterion.indicators.map(({ unit, unitEn }) => (language === 'vi' ? unit : unitEn)));
  const unit = units.size === 1 ? [...units].join('') : '';
  const isPercent = unit.startsWith('%');
  const printed = (value: number) => printedNumber(value, decimalsOf(value), language) + (isPercent ? '%' : '');
  return t.unitPage.measured(printed(observed), printed(required), isPercent ? unit.slice(1).trim() : unit);
}

function decimalsOf(value: number): number {
  return Math.min(2, String(value).split('.')[1]?.length ?? 0);
}
