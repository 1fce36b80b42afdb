import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { BadInput } from './bad-input.ts';
import type { Context } from './context.ts';

/**
 * A day on which rules are looked up. Rules are older than the register, so any past day will do; what will be in
 * force later is not known. Undefined when none is asked for.
 */
export function dayOfRules(day: CalendarDay | null | undefined, { today }: Context): CalendarDay | undefined {
  if (day === null || day === undefined || day <= today) return day ?? undefined;
  throw new BadInput({
    code: 'DAY_OUT_OF_RANGE',
    vi: `Chỉ hỏi được đến hôm nay ${today}; nhận được ${day}.`,
    en: `Days up to today, ${today}, can be asked about; got ${day}.`,
    allowed: { to: today },
  });
}
