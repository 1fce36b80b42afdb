import { printedDay } from '@ntm/domain/claim/period-words';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { type Html, html } from './html.ts';
import type { PageContent } from './page-content.ts';
import { nationPath, type PageView } from './page-parts.ts';
import { addressAt } from './page-place.ts';

/** Days that the record can be asked about; undefined while there is none. */
export interface DayRange {
  readonly from: CalendarDay;
  readonly today: CalendarDay;
}

/** What stands around the content: brand, language, the day and how to change it, the way to the other kind of page. */
export function framed(content: PageContent, range: DayRange | undefined, view: PageView): Html {
  const { place, words, isLite } = view;
  const here = isLite ? (content.liteAddress ?? content.fullAddress) : content.fullAddress;
  const [path = '/'] = here.split('?');
  const other = { language: place.language === 'vi' ? 'en' : 'vi', day: place.day } as const;
  const counterpart = isLite ? content.fullAddress : content.liteAddress;
  return html`<header><a href="${addressAt(nationPath(isLite), place)}"><b>NTM Atlas</b></a><a href="${addressAt(path, other)}" hreflang="${other.language}" lang="${other.language}">${words.otherLanguage}</a>${range && dayForm(path, range, view)}</header>${content.isSynthetic && html`<p class="sample">${words.synthetic}</p>`}<main>${place.unreadableDay !== undefined && html`<p class="past">${words.unreadableDay(place.unreadableDay)}</p>`}${content.body}</main><footer>${counterpart && html`<p><a href="${counterpart}">${isLite ? words.fullPage : words.litePage}</a></p>`}<p>${words.foot}</p></footer>`;
}

function dayForm(path: string, { from, today }: DayRange, { place, words }: PageView): Html {
  const day = place.day ?? today;
  return html`<details><summary>${words.viewing} ${printedDay(day)}</summary><form action="${path}">${place.language === 'en' && html`<input type="hidden" name="lang" value="en">`}<label>${words.day} <input type="date" name="ngay" value="${day}" min="${from}" max="${today}"></label><button>${words.seeDay}</button>${day !== today && html`<a href="${addressAt(path, { ...place, day: undefined })}">${words.today}</a>`}</form></details>`;
}
