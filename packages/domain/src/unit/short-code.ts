import { type CalendarDay, parseDay } from '../kernel/calendar-day.ts';

/** What a short link stands for: a unit, on a day where one was chosen. */
export interface ShortTarget {
  readonly identity: string;
  readonly day: CalendarDay | undefined;
}

const DAY_MS = 86_400_000;
const FIRST_OF_NUMBER = /^([A-Z]\d+)-1$/;
const NUMBER_ALONE = /^[A-Z]\d+$/;
/** Villages of the record bear their name in small letters: `V01297-1-don-sai`. */
const NAMED_VILLAGE = /^(V\d+-\d+)(-.+)/;
const CODE = /^([A-Z0-9-]+)(?:\.([0-9A-Z]+))?$/;

/**
 * The short name of a unit, on a day where one is given: `C01720-1` on 2020-02-15 is `C01720.E4J`. Nothing is stored:
 * the code is the identity, without its "-1", and the days since 1970-01-01 in base 36, so that it holds for ever.
 */
export function shortCode(identity: string, day?: CalendarDay): string {
  const unit = identity.replace(FIRST_OF_NUMBER, '$1');
  return day === undefined ? unit : `${unit}.${(Date.parse(day) / DAY_MS).toString(36).toUpperCase()}`;
}

/** What a short name means, in small letters too; undefined for what is none. Whether the unit exists is not asked. */
export function readShortCode(text: string): ShortTarget | undefined {
  const [, unit, days] = CODE.exec(text.toUpperCase()) ?? [];
  if (unit === undefined) return undefined;
  const identity = identityOf(unit);
  if (days === undefined) return { identity, day: undefined };
  const day = dayOfNumber(Number.parseInt(days, 36));
  return day && { identity, day };
}

function identityOf(unit: string): string {
  if (NUMBER_ALONE.test(unit)) return `${unit}-1`;
  return unit.replace(NAMED_VILLAGE, (_all, commune: string, name: string) => commune + name.toLowerCase());
}

function dayOfNumber(days: number): CalendarDay | undefined {
  const instant = new Date(days * DAY_MS);
  return Number.isNaN(instant.getTime()) ? undefined : parseDay(instant.toISOString().slice(0, 10));
}
