import { expect, it } from 'vitest';
import { type CalendarDay, day } from '../kernel/calendar-day.ts';
import { familyChanges } from './family-changes.ts';
import type { UnitChange } from './unit-change.ts';

const [first, second, third] = [day('2020-02-01'), day('2025-07-01'), day('2026-01-01')];

function change(effectiveOn: CalendarDay, from: string | null, to: string | null): UnitChange {
  return { effectiveOn, kind: 'MERGE', from, to, coverage: 'WHOLE', instrument: null, note: null };
}

/** a and b became c, but for a part of a that went to z; c and d became e, which ended; f stands apart. */
const CHANGES = [
  change(second, 'c', 'e'),
  change(second, 'd', 'e'),
  change(first, 'a', 'c'),
  change(first, 'b', 'c'),
  change(first, 'c', 'c'),
  change(first, 'a', 'z'),
  change(third, 'e', null),
  change(second, null, 'f'),
];

function familyOf(identity: string, changes = CHANGES): string[] {
  const changesOf = (one: string) => changes.filter(({ from, to }) => from === one || to === one);
  return familyChanges(identity, changesOf).map(({ from, to }) => `${from}→${to}`);
}

it('goes over all hops, and says what else went into what a unit became', () => {
  expect(familyOf('a')).toEqual(['a→c', 'a→z', 'b→c', 'c→e', 'd→e']);
  expect(familyOf('e')).toEqual(['a→c', 'b→c', 'c→e', 'd→e']);
});

it('leaves out what those that a unit was made from gave to others', () => {
  expect(familyOf('c')).toEqual(['a→c', 'b→c', 'c→e', 'd→e']);
});

it('leaves out names that changed, beginnings, ends and units that land never passed to', () => {
  expect(familyOf('d').toSorted()).toEqual(['c→e', 'd→e']);
  expect(familyOf('f')).toEqual([]);
});

it('ends where units gave land to each other', () => {
  expect(familyOf('a', [change(first, 'a', 'b'), change(second, 'b', 'a')])).toEqual(['a→b', 'b→a']);
  const circle = [change(first, 'a', 'b'), change(second, 'b', 'c'), change(third, 'c', 'b')];
  expect(familyOf('a', circle)).toEqual(['a→b', 'b→c', 'c→b']);
});
