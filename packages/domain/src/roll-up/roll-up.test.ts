import { describe, expect, it } from 'vitest';
import type { Observation } from '../claim/claim.ts';
import { day } from '../kernel/calendar-day.ts';
import { certifiedProducts } from './certified-products.ts';
import { meanRollUp } from './mean-roll-up.ts';
import { newestObservation } from './newest-observation.ts';
import { recognisedRollUp } from './recognised-roll-up.ts';

describe('what is not known', () => {
  it('is no evidence of a no: a share is of the units whose standing is known', () => {
    const count = { recognised: 30, of: 100, unknown: 20, notAssessed: 40 };
    expect(recognisedRollUp(count, 'share')).toEqual({ value: 75, numerator: 30, known: 40, of: 100 });
    expect(recognisedRollUp(count, 'number')).toMatchObject({ value: 30, known: 40, of: 100 });
  });

  it('gives no value at all when nothing is known, and a true 0 when all is', () => {
    expect(recognisedRollUp({ recognised: 0, of: 9, unknown: 9, notAssessed: 0 }, 'share').value).toBeNull();
    expect(recognisedRollUp({ recognised: 0, of: 9, unknown: 0, notAssessed: 0 }, 'share').value).toBe(0);
    expect(meanRollUp([undefined, undefined])).toEqual({ value: null, numerator: null, known: 0, of: 2 });
    expect(certifiedProducts([], 3).value).toBeNull();
    expect(certifiedProducts([4, undefined], 5).value).toBe(0);
  });

  it('is left out of a mean, and the coverage says so', () => {
    expect(meanRollUp([19, undefined, 15])).toEqual({ value: 17, numerator: null, known: 2, of: 3 });
  });
});

it('counts products by the stars that a certificate in force gives', () => {
  expect([1, 3, 4, 5].map((stars) => certifiedProducts([5, 4, 3, 3, undefined], stars).value)).toEqual([4, 4, 2, 1]);
});

describe('the newest figure of a place', () => {
  const observation = (overrides: Partial<Observation>): Observation => ({
    id: 'S0-1',
    kind: 'OBSERVATION',
    subject: 'P04-1',
    scope: null,
    measure: 'communes-ntm',
    period: '2019',
    comparator: 'EXACTLY',
    value: 10,
    valueTo: null,
    decimals: 0,
    basis: 'STOCK',
    registerBasis: null,
    baselinePeriod: null,
    citation: { source: 's', phrase: null, locator: null },
    note: null,
    restates: null,
    asOf: day('2019-12-31'),
    computed: false,
    ...overrides,
  });

  it('is the latest up to the day, about the whole place, and dated', () => {
    const all = [
      observation({ id: 'whole-2019' }),
      observation({ id: 'whole-2020', asOf: day('2020-12-31'), value: 20 }),
      observation({ id: 'part', asOf: day('2020-12-31'), scope: { vi: 'xã biên giới', en: 'border communes' } }),
      observation({ id: 'undated', asOf: null }),
      observation({ id: 'added', asOf: day('2020-12-31'), basis: 'FLOW' }),
    ];
    expect(newestObservation(all, day('2021-06-30'))?.id).toBe('whole-2020');
    expect(newestObservation(all, day('2020-06-30'))?.id).toBe('whole-2019');
    expect(newestObservation(all, day('2018-06-30'))).toBeUndefined();
  });
});
