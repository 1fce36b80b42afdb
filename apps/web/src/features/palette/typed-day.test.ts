import { expect, it } from 'vitest';
import { typedDay } from './typed-day.ts';

it.each([
  ['15/02/2020', '2020-02-15'],
  ['5-2-2020', '2020-02-05'],
  ['2020-02-15', '2020-02-15'],
  ['2019-01-01', '2019-01-01'],
])('reads %s', (text, day) => {
  expect(typedDay(text, '2019-01-01', '2026-11-21')).toBe(day);
});

it.each(['30/02/2020', '31/12/2018', '22/11/2026', '2020', 'chu trinh', ''])('takes %s for no day', (text) => {
  expect(typedDay(text, '2019-01-01', '2026-11-21')).toBeUndefined();
});
