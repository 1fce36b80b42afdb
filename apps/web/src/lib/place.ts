import type { Language } from '@ntm/domain/kernel/bilingual';
import { parseDay } from '@ntm/domain/kernel/calendar-day';
import { useLocation } from '@swan-io/chicane';

/** Where the reader stands beside the page itself: in which language, on which day. */
export interface Place {
  readonly language: Language;
  /** The day asked for; undefined = today. */
  readonly day: string | undefined;
  /** What the address says instead of a day, when it is not one: `2020-13-45`. */
  readonly unreadableDay: string | undefined;
}

/** The search parameters that carry a place over to another page. */
export interface PlaceParams {
  readonly lang?: 'en';
  readonly ngay?: string;
}

function single(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

export function readPlace(search: Readonly<Record<string, string | readonly string[]>>): Place {
  const dayText = single(search.ngay);
  const day = dayText === undefined ? undefined : parseDay(dayText);
  return {
    language: single(search.lang) === 'en' ? 'en' : 'vi',
    day,
    unreadableDay: day === undefined ? dayText : undefined,
  };
}

export function placeParams({ language, day }: Pick<Place, 'language' | 'day'>): PlaceParams {
  return { ...(language === 'en' && { lang: 'en' }), ...(day !== undefined && { ngay: day }) };
}

export function usePlace(): Place {
  return readPlace(useLocation().search);
}

/** The present address with other search parameters; undefined removes one. */
export function useHrefHere(): (params: Readonly<Record<string, string | undefined>>) => string {
  const location = useLocation();
  return (params) => {
    const search = new URLSearchParams(location.raw.search);
    for (const [name, value] of Object.entries(params)) {
      if (value === undefined) search.delete(name);
      else search.set(name, value);
    }
    const text = search.toString();
    return location.raw.path + (text === '' ? '' : `?${text}`);
  };
}
