import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { CurrentRecord } from '../db/current-record.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';

/** What every resolver of one request shares. One request sees one revision, whatever is loaded meanwhile. */
export interface Context {
  readonly record: CurrentRecord;
  /** Today in Viet Nam, fixed when the request arrived. */
  readonly today: CalendarDay;
  readonly requestId: string;
  readonly prisma: PrismaClient;
  /** Day that each root field stands on, by its key in the answer (with the position in `nodes`). */
  readonly rootDays: Map<string, CalendarDay>;
}
