import { type CalendarDay, parseDay } from '@ntm/domain/kernel/calendar-day';
import { BadInput } from './bad-input.ts';
import { builder } from './builder.ts';

builder.scalarType('Date', {
  description: 'Calendar day (ngày), ISO 8601: 2020-02-15. Never carries a time or a zone.',
  serialize: (day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day),
  parseValue: (text): CalendarDay => {
    const day = typeof text === 'string' ? parseDay(text) : undefined;
    if (day !== undefined) return day;
    throw new BadInput({
      code: 'BAD_USER_INPUT',
      vi: `Ngày phải có thật và viết theo dạng YYYY-MM-DD, ví dụ 2020-02-15; nhận được ${JSON.stringify(text)}.`,
      en: `A day must exist and be written YYYY-MM-DD, for example 2020-02-15; got ${JSON.stringify(text)}.`,
      allowed: { pattern: 'YYYY-MM-DD' },
    });
  },
});

builder.scalarType('DateTime', {
  description: 'Instant (thời điểm), ISO 8601 in UTC: 2026-11-21T02:00:00.000Z.',
  serialize: (instant) => instant.toISOString(),
});
