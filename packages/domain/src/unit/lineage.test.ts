import { describe, expect, it } from 'vitest';
import { type CalendarDay, day } from '../kernel/calendar-day.ts';
import type { DayInterval } from '../kernel/day-interval.ts';
import { traceLineage } from './lineage.ts';
import type { Coverage, UnitChange, UnitChangeKind } from './unit-change.ts';

const [start, spring, summer, end] = [day('2019-01-01'), day('2020-03-01'), day('2024-07-01'), day('2026-11-21')];

/** From `birth` to `death`, by letter. */
type Lives = Record<string, readonly [birth: CalendarDay, death: CalendarDay | null]>;

function change(
  effectiveOn: CalendarDay,
  kind: UnitChangeKind,
  from: string,
  to: string,
  coverage: Coverage,
): UnitChange {
  return { effectiveOn, kind, from, to, coverage, instrument: null, note: null };
}

/** Where the territory of `a` is at the end: "c PART". */
function endsOfA(lives: Lives, changes: UnitChange[]): string[] {
  const lifeOf = (identity: string): DayInterval | undefined => {
    const life = lives[identity];
    return life && { validFrom: life[0], validTo: life[1] };
  };
  const ends = traceLineage(changes, lifeOf).follow('a', start, end);
  return ends.map(({ identity, coverage }) => `${identity} ${coverage}`).toSorted();
}

describe('following a unit over several changes', () => {
  it('takes all of it along mergers of the whole', () => {
    const lives: Lives = { a: [start, spring], b: [start, summer], c: [summer, null] };
    const changes = [change(summer, 'MERGE', 'b', 'c', 'WHOLE'), change(spring, 'MERGE', 'a', 'b', 'WHOLE')];
    expect(endsOfA(lives, changes)).toEqual(['c WHOLE']);
  });

  it('does not say that all of it went where one step is not known', () => {
    const lives: Lives = { a: [start, spring], b: [start, summer], c: [summer, null] };
    const changes = [change(spring, 'MERGE', 'a', 'b', 'UNKNOWN'), change(summer, 'MERGE', 'b', 'c', 'WHOLE')];
    expect(endsOfA(lives, changes)).toEqual(['c UNKNOWN']);
  });

  it('counts as a part what is left after another part went', () => {
    const lives: Lives = { a: [start, summer], b: [start, null], c: [summer, null] };
    const changes = [change(spring, 'PARTIAL_TRANSFER', 'a', 'b', 'PART'), change(summer, 'MERGE', 'a', 'c', 'WHOLE')];
    expect(endsOfA(lives, changes)).toEqual(['b PART', 'c PART']);
  });

  it('keeps the unit itself among the ends while it lives, as a part once it lost one', () => {
    const lives: Lives = { a: [start, null], b: [start, null] };
    expect(endsOfA(lives, [])).toEqual(['a WHOLE']);
    expect(endsOfA(lives, [change(spring, 'PARTIAL_TRANSFER', 'a', 'b', 'PART')])).toEqual(['a PART', 'b PART']);
  });

  it('passes through a unit that ended on the very day it took the territory', () => {
    const lives: Lives = { a: [start, spring], b: [start, spring], c: [spring, null] };
    const changes = [change(spring, 'MERGE', 'a', 'b', 'WHOLE'), change(spring, 'MERGE', 'b', 'c', 'WHOLE')];
    expect(endsOfA(lives, changes)).toEqual(['c WHOLE']);
  });

  it('does not hand on, the same day, a part that a living unit received', () => {
    const lives: Lives = { a: [start, null], b: [start, null], c: [start, null] };
    const changes = [
      change(spring, 'PARTIAL_TRANSFER', 'a', 'b', 'PART'),
      change(spring, 'PARTIAL_TRANSFER', 'b', 'c', 'PART'),
      change(spring, 'PARTIAL_TRANSFER', 'b', 'a', 'PART'),
    ];
    expect(endsOfA(lives, changes)).toEqual(['a PART', 'b PART']);
  });

  it('ends nowhere when the unit was dissolved or changed only itself before it ended', () => {
    const lives: Lives = { a: [start, summer] };
    expect(endsOfA(lives, [change(spring, 'RENAME', 'a', 'a', 'WHOLE')])).toEqual([]);
  });
});
