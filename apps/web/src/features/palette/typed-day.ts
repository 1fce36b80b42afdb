import { parseDay } from '@ntm/domain/kernel/calendar-day';

/** The day that somebody typed, as 15/02/2020 or 2020-02-15; undefined when it is none that the record knows. */
export function typedDay(text: string, from: string, today: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const known = parseDay(iso);
  return known !== undefined && known >= from && known <= today ? known : undefined;
}
