import { type CalendarDay, parseDay } from '@ntm/domain/kernel/calendar-day';
import { badId } from './bad-id.ts';

/** What an id names behind its type: a key of the record and, where the object stands on one, its day. */
interface DatedKey {
  readonly key: string;
  readonly day: CalendarDay | undefined;
}

/** `S0-03@2020-02-15`, or `S0-03` without a day. */
export function datedKey({ key, day }: DatedKey): string {
  return day === undefined ? key : `${key}@${day}`;
}

/** @throws BadInput when what stands behind the @ is no day */
export function parseDatedKey(text: string): DatedKey {
  const [key = '', dayText, ...more] = text.split('@');
  if (dayText === undefined) return { key, day: undefined };
  const day = parseDay(dayText);
  if (key === '' || day === undefined || more.length > 0) throw badId();
  return { key, day };
}
