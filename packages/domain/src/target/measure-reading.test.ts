import { expect, it } from 'vitest';
import { LESS_IS_BETTER, TIER_COUNTED } from './measure-reading.ts';

it('fewer communes with few criteria are better; of every other measure more is', () => {
  expect([...LESS_IS_BETTER]).toEqual(['communes-under-10-criteria']);
});

it('communes and villages are ticked off by the status that their measure counts, districts are not', () => {
  expect(Object.fromEntries(TIER_COUNTED)).toEqual({
    'communes-ntm': 'STANDARD',
    'communes-ntm-advanced': 'ADVANCED',
    'communes-ntm-model': 'MODEL',
    'villages-ntm': 'STANDARD',
  });
});
