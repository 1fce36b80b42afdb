import { expect, it } from 'vitest';
import { type CalendarDay, day } from '../kernel/calendar-day.ts';
import { redrawnDays } from './redrawn-days.ts';
import type { UnitChange, UnitChangeKind } from './unit-change.ts';
import type { UnitOnDay } from './unit-on-day.ts';

function unit(identity: string): UnitOnDay {
  return { version: { identity } } as UnitOnDay;
}

function change(effectiveOn: CalendarDay, kind: UnitChangeKind, from: string | null, to: string): UnitChange {
  return { effectiveOn, kind, from, to, coverage: 'WHOLE', instrument: null, note: null };
}

const CHANGES = [
  change(day('2025-07-01'), 'REFORM', 'b', 'c'),
  change(day('2020-02-01'), 'MERGE', 'a', 'b'),
  change(day('2021-05-01'), 'RENAME', 'b', 'b'),
  change(day('2022-01-01'), 'MERGE', 'x', 'y'),
  change(day('2023-01-01'), 'CREATE', null, 'b'),
  change(day('2024-01-01'), 'REFORM', 'b', 'b'),
];

const tree = {
  below: ({ version }: UnitOnDay, level: string) =>
    version.identity === 'province' && level === 'COMMUNE' ? [unit('b')] : [],
  historyOf: (identity: string) => CHANGES.filter(({ from, to }) => from === identity || to === identity),
};

it('says when land moved between the communes of a province, and leaves out new names, beginnings and other provinces', () => {
  expect(redrawnDays([unit('province')], tree)).toEqual(['2020-02-01', '2025-07-01']);
});

it('says of a commune what touched itself', () => {
  expect(redrawnDays([unit('a')], tree)).toEqual(['2020-02-01']);
});

it.each(['MERGE', 'SPLIT', 'PARTIAL_TRANSFER', 'REFORM'] as const)('counts a %s between two units', (kind) => {
  const historyOf = () => [change(day('2024-10-01'), kind, 'a', 'b')];
  expect(redrawnDays([unit('a')], { ...tree, historyOf })).toEqual(['2024-10-01']);
});
