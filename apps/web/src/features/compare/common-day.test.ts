import { expect, it } from 'vitest';
import { commonDay } from './common-day.ts';

const ENDED = { validFrom: '2019-01-01', validTo: '2020-02-01' };
const LATER = { validFrom: '2020-02-01' };
const STANDING = { validFrom: '2019-01-01', validTo: null };

it('stays on the day when all existed then', () => {
  expect(commonDay([ENDED, STANDING], '2019-12-31')).toBe('2019-12-31');
});

it('goes back to the last day of the one that ended', () => {
  expect(commonDay([ENDED, STANDING], '2025-07-01')).toBe('2020-01-31');
});

it('goes forward to the first day of the one that came later', () => {
  expect(commonDay([LATER, STANDING], '2019-06-01')).toBe('2020-02-01');
});

it('finds none for units that never stood side by side', () => {
  expect(commonDay([ENDED, LATER], '2020-02-01')).toBeUndefined();
});
