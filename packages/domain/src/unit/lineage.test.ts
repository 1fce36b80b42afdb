import { describe, expect, it } from 'vitest';
import { type CalendarDay, day } from '../kernel/calendar-day.ts';
import type { DayInterval } from '../kernel/day-interval.ts';
import { type Lineage, traceLineage } from './lineage.ts';
import type { Coverage, UnitChange, UnitChangeKind } from './unit-change.ts';

const [start, spring, summer, end] = [day('2019-01-01'), day('2020-03-01'), day('2024-07-01'), day('2026-11-21')];

/** From `birth` to `death`, by letter. */
type Lives = Record<string, readonly [birth: CalendarDay, death: CalendarDay | null]>;

function change(
  effectiveOn: CalendarDay,
  kind: UnitChangeKind,
  from: string | null,
  to: string | null,
  coverage: Coverage,
): UnitChange {
  return { effectiveOn, kind, from, to, coverage, instrument: null, note: null };
}

function trace(lives: Lives, changes: UnitChange[]): Lineage {
  const lifeOf = (identity: string): DayInterval | undefined => {
    const life = lives[identity];
    return life && { validFrom: life[0], validTo: life[1] };
  };
  return traceLineage(changes, lifeOf);
}

/** Where the territory of `a` is on a day, the end unless another is named: "c PART". */
function endsOfA(lives: Lives, changes: UnitChange[], to = end): string[] {
  const ends = trace(lives, changes).follow('a', start, to);
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

  it('does not make a part of one half because the other half went the same day', () => {
    const lives: Lives = { a: [start, spring], b: [spring, null], c: [spring, null] };
    const changes = [change(spring, 'SPLIT', 'a', 'b', 'UNKNOWN'), change(spring, 'SPLIT', 'a', 'c', 'UNKNOWN')];
    expect(endsOfA(lives, changes)).toEqual(['b UNKNOWN', 'c UNKNOWN']);
  });

  it('does not follow what a unit had given away before it took the territory', () => {
    const lives: Lives = { a: [start, summer], b: [start, summer], c: [start, null], d: [summer, null] };
    const changes = [
      change(spring, 'PARTIAL_TRANSFER', 'b', 'c', 'PART'),
      change(summer, 'MERGE', 'a', 'b', 'WHOLE'),
      change(summer, 'MERGE', 'b', 'd', 'WHOLE'),
    ];
    expect(endsOfA(lives, changes)).toEqual(['d WHOLE']);
  });

  it('goes no further than the day asked for', () => {
    const lives: Lives = { a: [start, null], b: [start, null] };
    const changes = [change(summer, 'PARTIAL_TRANSFER', 'a', 'b', 'PART')];
    expect(endsOfA(lives, changes, spring)).toEqual(['a WHOLE']);
    expect(endsOfA(lives, changes, summer)).toEqual(['a PART', 'b PART']);
  });

  it('knows nothing of a unit before its first day, nor backwards in time', () => {
    const lineage = trace({ a: [start, null], b: [spring, null] }, []);
    expect(lineage.follow('b', start, end)).toEqual([]);
    expect(lineage.follow('a', summer, spring)).toEqual([]);
    expect(lineage.follow('a', spring, spring)).toEqual([{ identity: 'a', path: [], coverage: 'WHOLE' }]);
  });

  it('ends nowhere when the unit was dissolved or changed only itself before it ended', () => {
    const lives: Lives = { a: [start, summer] };
    expect(endsOfA(lives, [change(spring, 'RENAME', 'a', 'a', 'WHOLE')])).toEqual([]);
  });
});

describe('the changes of a unit', () => {
  const [created, renamed, gave, dissolved] = [
    change(start, 'CREATE', null, 'a', 'WHOLE'),
    change(spring, 'RENAME', 'a', 'a', 'WHOLE'),
    change(summer, 'PARTIAL_TRANSFER', 'a', 'b', 'PART'),
    change(end, 'DISSOLVE', 'a', null, 'WHOLE'),
  ];
  const lineage = trace({ a: [start, end], b: [start, null] }, [dissolved, gave, created, renamed]);

  it('are all told, oldest first, whatever the order of the record', () => {
    expect(lineage.touching('a')).toEqual([created, renamed, gave, dissolved]);
  });

  it('move territory only between two units: not a creation, a new name, or a dissolution', () => {
    expect(lineage.outOf('a')).toEqual([gave]);
    expect(lineage.into('a')).toEqual([]);
    expect(lineage.into('b')).toEqual([gave]);
    expect(lineage.outOf('b')).toEqual([]);
  });
});
