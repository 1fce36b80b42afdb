import { expect, it } from 'vitest';
import { isOneTypingErrorAway } from './typing-error.ts';

it.each([
  ['changed', 'duc lang'],
  ['missing', 'duc lon'],
  ['added', 'duc longg'],
  ['missing at the start', 'uc long'],
  ['swapped with its neighbour', 'duc lnog'],
])('forgives a letter %s', (_what, typed) => {
  expect(isOneTypingErrorAway(typed, 'duc long')).toBe(true);
  expect(isOneTypingErrorAway('duc long', typed)).toBe(true);
});

it.each(['duc lo', 'dac lang', 'duc long', 'cud long', ''])(
  'does not take "%s" for one error in "duc long"',
  (typed) => {
    expect(isOneTypingErrorAway(typed, 'duc long')).toBe(false);
  },
);
