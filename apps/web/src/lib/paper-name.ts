import type { I18n } from './i18n/i18n.tsx';

/** The kind of paper that a number names: 72/2025/QH15 and 864/NQ-UBTVQH14 are resolutions. */
function kindOf(number: string): 'resolution' | 'decision' | 'decree' | 'other' {
  if (/\/NQ-|\/QH\d+$|UBTVQH\d+$/.test(number)) return 'resolution';
  if (/\/QĐ-/.test(number)) return 'decision';
  return /\/NĐ-/.test(number) ? 'decree' : 'other';
}

/** A legal number as people say it: "Nghị quyết 72/2025/QH15". Several of them may stand in one text. */
export function paperName(numbers: string, { t }: Pick<I18n, 't'>): string {
  return numbers
    .split(/;\s*/)
    .map((number) => (/^\d/.test(number) ? `${t.unitPage.paperKinds[kindOf(number)]} ${number}` : number))
    .join('; ');
}
