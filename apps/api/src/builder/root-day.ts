import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { GraphQLResolveInfo } from 'graphql';
import { BadInput } from './bad-input.ts';
import type { Context } from './context.ts';

type Path = GraphQLResolveInfo['path'];

/**
 * The day a root field stands on: the one asked for, or today in Viet Nam. Remembered in the context, because rows
 * reached below (a claim, a mention) carry no day, and their subjects stand on their root's.
 */
export function standOn(
  asOf: CalendarDay | null | undefined,
  context: Context,
  { path }: GraphQLResolveInfo,
): CalendarDay {
  const day = refuseDayOutOfRange(asOf ?? context.today, context);
  context.rootDays.set(String(path.key), day);
  return day;
}

/** The same for one id of `nodes(ids:)`, each of which may stand on a day of its own. */
export function standNodeOn(day: CalendarDay, context: Context, { path }: GraphQLResolveInfo, position?: number): void {
  refuseDayOutOfRange(day, context);
  const root = String(path.key);
  context.rootDays.set(position === undefined ? root : `${root}.${position}`, day);
}

/** The day that the root field above this one stands on; undefined below roots that have none, such as `sources`. */
export function rootDay(context: Context, { path }: GraphQLResolveInfo): CalendarDay | undefined {
  const [root, next] = twoTopKeys(path);
  return context.rootDays.get(root) ?? context.rootDays.get(`${root}.${next}`);
}

function twoTopKeys(path: Path): [string, string] {
  let at = path;
  let below = path;
  while (at.prev) {
    below = at;
    at = at.prev;
  }
  return [String(at.key), String(below.key)];
}

/** A day that the register can be asked about; any other is refused. */
export function refuseDayOutOfRange(day: CalendarDay, { record, today }: Context): CalendarDay {
  if (day >= record.registerFrom && day <= today) return day;
  throw new BadInput({
    code: 'DAY_OUT_OF_RANGE',
    vi: `Chỉ hỏi được từ ngày ${record.registerFrom} đến hôm nay ${today}; nhận được ${day}.`,
    en: `Days from ${record.registerFrom} to today, ${today}, can be asked about; got ${day}.`,
    allowed: { from: record.registerFrom, to: today },
  });
}
