import { type CalendarDay, dayBefore } from '@ntm/domain/kernel/calendar-day';

interface Life {
  readonly validFrom: string;
  /** First day without it. */
  readonly validTo?: string | null | undefined;
}

/** The day nearest to the wanted one on which all of them existed; undefined when there was none. */
export function commonDay(lives: readonly Life[], wanted: string): string | undefined {
  const first = lives
    .map(({ validFrom }) => validFrom)
    .toSorted()
    .at(-1);
  const end = lives.flatMap(({ validTo }) => validTo ?? []).toSorted()[0];
  const last = end === undefined ? undefined : dayBefore(end as CalendarDay);
  if (first === undefined || (last !== undefined && first > last)) return undefined;
  if (wanted < first) return first;
  return last !== undefined && wanted > last ? last : wanted;
}
