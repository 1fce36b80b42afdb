import { describe, expect, it } from 'vitest';
import { buildObservation } from '../claim/claim.test-data.ts';
import type { Observation } from '../claim/claim.ts';
import { day } from '../kernel/calendar-day.ts';
import { newestObservation } from './newest-observation.ts';

const observation = (id: string, overrides: Partial<Observation> = {}): Observation =>
  buildObservation({ id, basis: 'STOCK', value: 10, asOf: day('2020-12-31'), ...overrides });

const newest = (observations: readonly Observation[], on: string) => newestObservation(observations, day(on))?.id;

describe('the newest figure of a place', () => {
  const [early, late] = [observation('2019', { asOf: day('2019-12-31') }), observation('2020')];

  it.each([
    ['2019-12-30', undefined],
    ['2019-12-31', '2019'],
    ['2020-12-30', '2019'],
    ['2020-12-31', '2020'],
    ['2026-11-21', '2020'],
  ])('on %s is %s, in whatever order the sources were read', (on, id) => {
    expect(newest([early, late], on)).toBe(id);
    expect(newest([late, early], on)).toBe(id);
  });

  it('is the one read last of several of one day', () => {
    expect(newest([observation('first'), observation('second')], '2021-06-30')).toBe('second');
  });

  it.each([
    ['of a part of it', { scope: { vi: 'xã biên giới', en: 'border communes' } }],
    ['without a day', { asOf: null }],
    ['without a number', { value: null }],
    ['of what a year added', { basis: 'FLOW' }],
  ] as const)('is never one %s', (_which, overrides) => {
    const other = observation('other', { asOf: day('2020-12-31'), ...overrides });
    expect(newest([early, other], '2021-06-30')).toBe('2019');
    expect(newest([other], '2021-06-30')).toBeUndefined();
  });
});
