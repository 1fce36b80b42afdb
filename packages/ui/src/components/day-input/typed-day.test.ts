import { expect, it } from 'vitest';
import { readTypedDay, writeTypedDay } from './typed-day.ts';

it.each(['01/07/2025', '1/7/2025', ' 1.7.2025 ', '1,7,2025', '01-07-2025', '01072025', '1 7 2025', '2025-07-01'])(
  'reads %j as the first of July 2025',
  (text) => {
    expect(readTypedDay(text)).toBe('2025-07-01');
  },
);

it.each(['', '31/02/2020', '2020', '07/2025', '1/13/2025', '32/01/2020', 'hôm qua'])('reads no day in %j', (text) => {
  expect(readTypedDay(text)).toBeUndefined();
});

it('writes the day first', () => {
  expect(writeTypedDay('2025-07-01')).toBe('01/07/2025');
  expect(writeTypedDay('')).toBe('');
});
