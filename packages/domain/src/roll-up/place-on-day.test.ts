import { describe, expect, it } from 'vitest';
import { type CalendarDay, day } from '../kernel/calendar-day.ts';
import { buildChange, buildVersion, CAO_BANG, NATION } from '../recognition/recognition.test-data.ts';
import type { UnitLevel } from '../unit/unit-kind.ts';
import { growUnitTree } from '../unit/unit-tree.ts';
import { placeOnDay } from './place-on-day.ts';

const [before, reform, today] = [day('2024-06-30'), day('2025-07-01'), day('2026-11-21')];

const commune = (identity: string, parent: string, validTo: CalendarDay | null = reform) =>
  buildVersion({ identity, parent, validTo });
const heir = (identity: string, parent = 'cao-bang') => buildVersion({ identity, parent, validFrom: reform });
const passed = (from: string, to: string) => buildChange({ effectiveOn: reform, from, to });

const tree = growUnitTree({
  versions: [
    NATION,
    CAO_BANG,
    { ...CAO_BANG, identity: 'lang-son' },
    buildVersion({ identity: 'ha-quang', level: 'DISTRICT', kind: 'RURAL_DISTRICT', validTo: reform }),
    commune('merged', 'ha-quang'),
    commune('halved', 'ha-quang'),
    commune('torn', 'ha-quang'),
    commune('dissolved', 'ha-quang'),
    heir('one'),
    heir('other'),
    heir('abroad', 'lang-son'),
  ],
  changes: [
    passed('merged', 'one'),
    passed('halved', 'one'),
    passed('halved', 'other'),
    passed('torn', 'one'),
    passed('torn', 'abroad'),
  ],
  aliases: [],
});

function placeOf(identity: string, on: CalendarDay, level: UnitLevel): string | undefined {
  return placeOnDay(identity, on, level, tree)?.version.identity;
}

describe('where the territory of a unit lies', () => {
  it.each([
    ['COMMUNE', 'merged'],
    ['DISTRICT', 'ha-quang'],
    ['PROVINCE', 'cao-bang'],
    ['NATION', 'VN'],
  ] as const)('while it stands is, among units of level %s, %s: itself or one above it', (level, place) => {
    expect(placeOf('merged', before, level)).toBe(place);
  });

  it('after it ended is where its heir lies, as that stands on the day', () => {
    expect(placeOnDay('merged', today, 'COMMUNE', tree)).toMatchObject({ version: { identity: 'one' }, asOf: today });
    expect(placeOf('merged', today, 'PROVINCE')).toBe('cao-bang');
  });

  it('is nowhere on a level that no longer stands above it', () => {
    expect(placeOf('merged', today, 'DISTRICT')).toBeUndefined();
    expect(placeOf('one', today, 'DISTRICT')).toBeUndefined();
  });

  it('is in no single commune once two share it, and still in the one province of both', () => {
    expect(placeOf('halved', today, 'COMMUNE')).toBeUndefined();
    expect(placeOf('halved', today, 'PROVINCE')).toBe('cao-bang');
  });

  it('is in no single province when it went into two of them, and still in the one nation', () => {
    expect(placeOf('torn', today, 'PROVINCE')).toBeUndefined();
    expect(placeOf('torn', today, 'NATION')).toBe('VN');
  });

  it('is not known for what left no heir, was not made yet, or is not on record', () => {
    expect(placeOf('dissolved', today, 'PROVINCE')).toBeUndefined();
    expect(placeOf('one', before, 'PROVINCE')).toBeUndefined();
    expect(placeOf('nobody', today, 'PROVINCE')).toBeUndefined();
  });
});
