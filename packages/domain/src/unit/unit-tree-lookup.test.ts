import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { buildVersion } from '../recognition/recognition.test-data.ts';
import type { UnitChange } from './unit-change.ts';
import { growUnitTree } from './unit-tree.ts';

const [born, merged, today] = [day('2019-01-01'), day('2020-03-01'), day('2026-11-21')];
const nation = buildVersion({ identity: 'VN', level: 'NATION', kind: 'NATION', parent: null, code: null });
const lost = buildVersion({ identity: 'a', code: '01720', validFrom: born, validTo: merged });
const heir = buildVersion({ identity: 'b', code: '01720', validFrom: merged, validTo: null });

function change(from: string | null, to: string | null): UnitChange {
  return { effectiveOn: merged, kind: 'MERGE', from, to, coverage: 'WHOLE', instrument: null, note: null };
}

const tree = growUnitTree({
  versions: [heir, lost, nation],
  changes: [change('a', 'b'), change('gone', 'b'), change('a', 'nowhere')],
  aliases: [{ identity: 'a', alias: 'Tên cũ', kind: 'KNOWN_VARIANT', note: null }],
});

describe('a unit that the record does not hold', () => {
  it('is undefined, and nothing is known of it', () => {
    expect(tree.unitOn('x', today)).toBeUndefined();
    expect(tree.unitNearest('x', today)).toBeUndefined();
    expect(tree.lifeOf('x')).toBeUndefined();
    expect(tree.aliasesOf('x')).toEqual([]);
    expect(tree.historyOf('x')).toEqual([]);
    expect(tree.lineageTo('x', born, today)).toEqual([]);
  });

  it('is left out where a change names it', () => {
    const [before, after] = [tree.unitOn('a', born), tree.unitOn('b', today)];
    expect(after && tree.predecessorsOf(after).map(({ unit }) => unit.version.identity)).toEqual(['a']);
    expect(before && tree.successorsOf(before).map(({ unit }) => unit.version.identity)).toEqual(['b']);
  });
});

describe('an official code', () => {
  it('finds the unit that had it on the day', () => {
    expect(tree.unitByCode('COMMUNE', '01720', born)).toEqual({ version: lost, asOf: born });
    expect(tree.unitByCode('COMMUNE', '01720', today)).toEqual({ version: heir, asOf: today });
    expect(tree.unitByCode('DISTRICT', '01720', today)).toBeUndefined();
    expect(tree.unitByCode('COMMUNE', '99999', today)).toBeUndefined();
  });

  it('lists all that ever had it, oldest first', () => {
    expect(tree.versionsWithCode('COMMUNE', '01720')).toEqual([lost, heir]);
    expect(tree.versionsWithCode('COMMUNE', '99999')).toEqual([]);
    expect(tree.versionsWithCode('NATION', 'null')).toEqual([]);
  });

  it('lists them oldest first whatever the order of the record', () => {
    const between = { ...lost, identity: 'c', validFrom: day('2019-06-01') };
    const shuffled = growUnitTree({ versions: [lost, heir, between], changes: [], aliases: [] });
    expect(shuffled.versionsWithCode('COMMUNE', '01720')).toEqual([lost, between, heir]);
  });
});

describe('a unit of the record', () => {
  it('keeps its other names', () => {
    expect(tree.aliasesOf('a').map(({ alias }) => alias)).toEqual(['Tên cũ']);
  });

  it('hands its territory to the unit that stands on the last day, and to none before that exists', () => {
    expect(tree.lineageTo('a', born, today).map(({ unit }) => unit)).toEqual([{ version: heir, asOf: today }]);
    expect(tree.lineageTo('a', born, day('2020-02-29')).map(({ unit }) => unit.version)).toEqual([lost]);
    expect(tree.lineageTo('a', today, born)).toEqual([]);
  });

  it('is no end of a lineage on a day that its own record leaves out', () => {
    const broken = growUnitTree({
      versions: [lost, { ...heir, validTo: day('2021-01-01') }, { ...heir, validFrom: day('2022-01-01') }],
      changes: [change('a', 'b')],
      aliases: [],
    });
    expect(broken.lineageTo('a', born, day('2021-06-01'))).toEqual([]);
    expect(broken.lineageTo('a', born, today)).toHaveLength(1);
  });

  it('knows no predecessor before the change is in force', () => {
    const unit = tree.unitOn('b', today);
    expect(unit && tree.predecessorsOf({ ...unit, asOf: born })).toEqual([]);
  });

  it('hangs from no unit that did not exist on its day, and the nation from none', () => {
    expect(tree.root(today)).toEqual({ version: nation, asOf: today });
    expect(tree.parentOf({ version: nation, asOf: today })).toBeUndefined();
    const orphan = { version: { ...heir, parent: 'a' }, asOf: today };
    expect(tree.parentOf(orphan)).toBeUndefined();
    expect(tree.ancestorsOf(orphan)).toEqual([]);
  });
});
