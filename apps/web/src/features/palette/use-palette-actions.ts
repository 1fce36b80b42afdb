import { pushUnsafe } from '@swan-io/chicane';
import { dayMarks } from '../../lib/day-marks.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere, usePlace } from '../../lib/place.ts';
import { chooseTheme, type Theme } from '../../lib/theme.ts';
import { useRecord } from '../../lib/use-record.ts';
import type { PaletteEntries, PaletteEntry } from './palette-entry.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** What can be done with the page that is open; `say` tells the reader what came of it. */
export function usePaletteActions(say: (said: string) => void): PaletteEntries {
  const { t, language, day: printed } = useI18n();
  const hrefHere = useHrefHere();
  const place = usePlace();
  const record = useRecord();
  const today = record?.today;

  async function copyLink() {
    const address = new URL(hrefHere({ ngay: place.day ?? today }), location.origin).href;
    const isCopied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    say(isCopied ? t.palette.copied : t.palette.notCopied);
  }

  const entries: PaletteEntry[] = [
    ...(place.day === undefined
      ? []
      : [{ id: 'today', label: t.palette.today, run: () => pushUnsafe(hrefHere({ ngay: undefined })) }]),
    {
      id: 'language',
      label: t.palette.language,
      searched: 'ngôn ngữ language English tiếng Việt',
      run: () => pushUnsafe(hrefHere({ lang: language === 'vi' ? 'en' : undefined })),
    },
    { id: 'copy', label: t.palette.copy, stays: true, run: () => void copyLink() },
    { id: 'print', label: t.palette.print, run: () => print() },
    ...THEMES.map((theme) => ({
      id: `theme-${theme}`,
      label: t.palette.themes[theme],
      searched: 'theme',
      run: () => chooseTheme(theme),
    })),
    ...dayMarks(t).map(({ day, label }) => ({
      id: `day-${day}`,
      label: t.palette.day(printed(day)),
      detail: label,
      searched: label,
      run: () => pushUnsafe(hrefHere({ ngay: day })),
    })),
  ];
  return { heading: t.palette.actions, entries };
}
