import { type CalendarDay, parseDay } from '@ntm/domain/kernel/calendar-day';
import { BadInput } from '../builder/bad-input.ts';

type Search = Readonly<Record<string, unknown>>;

/** A word of the address; undefined when it is left out or empty, as the page reads it. */
export function wordIn(search: Search, name: string): string | undefined {
  const value = search[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first !== '' ? first : undefined;
}

/** @throws BadInput for any other word: a filter that is passed over would give rows that nobody asked for */
export function choiceIn<Choice extends string>(
  search: Search,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const word = wordIn(search, name);
  const choice = choices.find((one) => one === word);
  if (word === undefined || choice !== undefined) return choice;
  const allowed = choices.join(', ');
  throw unreadable(name, word, `một trong: ${allowed}`, `one of: ${allowed}`);
}

/** A whole number from `from` to `to`. @throws BadInput for anything else */
export function numberIn(search: Search, name: string, from: number, to: number): number | undefined {
  const word = wordIn(search, name);
  if (word === undefined) return undefined;
  const value = Number(word);
  if (/^\d+$/.test(word) && value >= from && value <= to) return value;
  throw unreadable(name, word, `số từ ${from} đến ${to}`, `a number from ${from} to ${to}`);
}

/** @throws BadInput for what is no day: a table of another day would not be what the link says */
export function dayIn(search: Search): CalendarDay | undefined {
  const word = wordIn(search, 'ngay');
  const day = word === undefined ? undefined : parseDay(word);
  if (word === undefined || day !== undefined) return day;
  throw unreadable('ngay', word, 'ngày dạng 2020-02-15', 'a day such as 2020-02-15');
}

function unreadable(name: string, word: string, vi: string, en: string): BadInput {
  return new BadInput({
    code: 'BAD_USER_INPUT',
    vi: `${name}=${word} không đọc được: cần ${vi}.`,
    en: `${name}=${word} cannot be read: it must be ${en}.`,
  });
}
