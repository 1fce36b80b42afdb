import { type CalendarDay, dayBefore } from '@ntm/domain/kernel/calendar-day';
import type { I18n } from './i18n/i18n.tsx';

/** Days of a unit's life as the record knows them: `validTo` is the first day without it. */
export interface Life {
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
  readonly isOlderThanRegister: boolean;
}

export function lastDay(validTo: string): string {
  return dayBefore(validTo as CalendarDay);
}

export function beginningOfLife(life: Life, { t, day }: Pick<I18n, 't' | 'day'>): string {
  const from = day(life.validFrom);
  return life.isOlderThanRegister ? t.unit.sinceBeforeRegister(from) : t.unit.since(from);
}

/** "từ 01/07/2025 đến nay"; a unit older than the register says so, because its first day is not known. */
export function lifeSpan(life: Life, i18n: Pick<I18n, 't' | 'day'>): string {
  const { t, day } = i18n;
  const end = life.validTo ? t.unit.until(day(lastDay(life.validTo))) : t.unit.stillExists;
  return `${beginningOfLife(life, i18n)}, ${end}`;
}
