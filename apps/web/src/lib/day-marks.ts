import type { Messages } from './i18n/words.ts';

/** Days worth jumping to, because units changed on them, with what changed. */
export function dayMarks({ day: words }: Messages): readonly { readonly day: string; readonly label: string }[] {
  return [
    { day: '2019-12-31', label: words.beforeFirstMerger },
    { day: '2020-02-01', label: words.afterCaoBangFirst },
    { day: '2020-03-01', label: words.afterCaoBangSecond },
    { day: '2025-06-30', label: words.lastDistrictDay },
    { day: '2025-07-01', label: words.twoTiers },
  ];
}
