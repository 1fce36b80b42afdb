import type { I18n } from '../../lib/i18n/i18n.tsx';
import { lastDay } from '../../lib/life-span.ts';

/** "từ 17/10/2016 đến hết 31/12/2020". */
export function validity(
  { validFrom, validTo }: { readonly validFrom: string; readonly validTo?: string | null | undefined },
  { t, day }: Pick<I18n, 't' | 'day'>,
): string {
  return validTo ? t.ruleBooks.span(day(validFrom), day(lastDay(validTo))) : t.ruleBooks.from(day(validFrom));
}
