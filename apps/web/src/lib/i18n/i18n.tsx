import { printedDay } from '@ntm/domain/claim/period-words';
import { printedNumber } from '@ntm/domain/claim/printed-number';
import type { Bilingual, Language } from '@ntm/domain/kernel/bilingual';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import type { Counted } from './plural.ts';
import { type Messages, wordsOf } from './words.ts';

/** Everything that turns the record into words of one language. */
export interface I18n {
  readonly language: Language;
  readonly t: Messages;
  /** A text of the record in the reader's language. */
  readonly text: (text: Bilingual) => string;
  /** A count: 1.430. */
  readonly number: (value: number) => string;
  /** The same for a phrase that must agree with it. */
  readonly counted: (total: number) => Counted;
  /** An ISO day as it is read: 15/02/2020. */
  readonly day: (isoDay: string) => string;
}

export async function loadI18n(language: Language): Promise<I18n> {
  const t = await wordsOf(language);
  return {
    language,
    t,
    text: (text) => text[language],
    number: (value) => printedNumber(value, 0, language),
    counted: (total) => ({ total, printed: printedNumber(total, 0, language) }),
    day: (isoDay) => printedDay(isoDay as CalendarDay),
  };
}

const I18nContext = createContext<I18n | undefined>(undefined);

/** The words of the page; throws outside an `I18nProvider`, which is a bug. */
export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (i18n === undefined) throw new Error('No I18nProvider above this component');
  return i18n;
}

export interface I18nProviderProps {
  /** Loaded before the first render, so that no page appears without words. */
  readonly initial: I18n;
  /** Language of the address. */
  readonly language: Language;
  readonly children: ReactNode;
}

/** Gives the words of the address' language; while another catalogue is on its way the present one stays. */
export function I18nProvider({ initial, language, children }: I18nProviderProps) {
  const [loaded, setLoaded] = useState(initial);

  useEffect(() => {
    if (loaded.language === language) return;
    let isCurrent = true;
    void loadI18n(language).then((next) => {
      if (isCurrent) setLoaded(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [language, loaded]);

  useEffect(() => {
    document.documentElement.lang = loaded.language;
  }, [loaded]);

  return <I18nContext value={loaded}>{children}</I18nContext>;
}
