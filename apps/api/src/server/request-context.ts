import { type CalendarDay, day } from '@ntm/domain/kernel/calendar-day';
import { GraphQLError } from 'graphql';
import type { Context } from '../builder/context.ts';
import type { ServedRecord } from './served-record.ts';

const VIETNAM_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The calendar day in Viet Nam at an instant: seven hours ahead of UTC. */
function vietnamDay(instant: Date): CalendarDay {
  return day(VIETNAM_DAY.format(instant));
}

/** @throws GraphQLError answered with 503 while there is no record to answer from */
export function requestContext(served: ServedRecord, requestId: string, now: Date): Context {
  const { record, prisma } = served;
  if (record === undefined || prisma === undefined) throw notReady(served.problem ?? 'starting');
  return { record, prisma, requestId, today: vietnamDay(now), rootDays: new Map() };
}

function notReady(reason: string): GraphQLError {
  const headers = new Map([['retry-after', '2']]);
  return new GraphQLError(`The record is not ready: ${reason}. Ask again in two seconds.`, {
    extensions: { code: 'NOT_READY', http: { status: 503, headers } },
  });
}
