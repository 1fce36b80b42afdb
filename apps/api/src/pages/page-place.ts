import type { Language } from '@ntm/domain/kernel/bilingual';
import { type CalendarDay, parseDay } from '@ntm/domain/kernel/calendar-day';

/** Where the reader of a page stands: read from its address, as the web client reads it. */
export interface PagePlace {
  readonly language: Language;
  /** The day asked for; undefined = today. */
  readonly day: CalendarDay | undefined;
  /** What the address says instead of a day, when it is not one. */
  readonly unreadableDay: string | undefined;
  /** Cursor after which the list of units below goes on. */
  readonly after: string | undefined;
}

function single(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first !== '' ? first : undefined;
}

export function readPagePlace(query: unknown): PagePlace {
  const { ngay, lang, tu } = Object(query);
  const dayText = single(ngay);
  const day = dayText === undefined ? undefined : parseDay(dayText);
  return {
    language: single(lang) === 'en' ? 'en' : 'vi',
    day,
    unreadableDay: day === undefined ? dayText : undefined,
    after: single(tu),
  };
}

/** An address with the place in it; a day of its own where another than the reader's is meant. */
export function addressAt(
  path: string,
  { language, day }: Pick<PagePlace, 'language' | 'day'>,
  after?: string,
): string {
  const search = new URLSearchParams();
  if (language === 'en') search.set('lang', 'en');
  if (day !== undefined) search.set('ngay', day);
  if (after !== undefined) search.set('tu', after);
  return search.size === 0 ? path : `${path}?${search}`;
}
