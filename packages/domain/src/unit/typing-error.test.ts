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

it.each([
  ['two neighbours changed', 'doe long'],
  ['a letter come one place early and another changed', 'dcx long'],
  ['a letter come one place late and another changed', 'dxu long'],
  ['two letters swapped and a third changed', 'dcu lang'],
])('does not forgive %s', (_what, typed) => {
  expect(isOneTypingErrorAway(typed, 'duc long')).toBe(false);
  expect(isOneTypingErrorAway('duc long', typed)).toBe(false);
});

it.each(['duc lo', 'dac lang', 'duc long', 'cud long', ''])(
  'does not take "%s" for one error in "duc long"',
  (typed) => {
    expect(isOneTypingErrorAway(typed, 'duc long')).toBe(false);
  },
);
