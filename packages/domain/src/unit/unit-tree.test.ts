import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RandomHistory, randomHistory } from '../../test/random-history.ts';
import { type CalendarDay, dayBefore } from '../kernel/calendar-day.ts';
import { holdsOn, overlap } from '../kernel/day-interval.ts';
import { UNIT_LEVELS } from './unit-kind.ts';
import type { UnitOnDay } from './unit-on-day.ts';
import { growUnitTree, type UnitTree } from './unit-tree.ts';
import { compareVietnamese } from './vietnamese-order.ts';

/** What a reader of the raw versions would find that day. */
function livingOn(history: RandomHistory, on: CalendarDay): UnitOnDay[] {
  return history.versions.filter((version) => holdsOn(version, on)).map((version) => ({ version, asOf: on }));
}

function onEveryDay(promise: (tree: UnitTree, history: RandomHistory, on: CalendarDay) => void): void {
  fc.assert(
    fc.property(randomHistory, (history) => {
      const tree = growUnitTree(history);
      for (const on of history.days) promise(tree, history, on);
    }),
  );
}

describe('any history, on every day of it', () => {
  it('is one tree: all units hang from the nation, and nothing else is found below it', () => {
    onEveryDay((tree, history, on) => {
      const root = tree.root(on);
      const living = livingOn(history, on);
      for (const unit of living) {
        const chain = [...tree.ancestorsOf(unit), unit];
        expect(chain[0]).toEqual(root);
        const levels = chain.map(({ version }) => UNIT_LEVELS.indexOf(version.level));
        expect(levels).toEqual([...new Set(levels)].sort());
      }
      for (const level of ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const) {
        const expected = living.filter(({ version }) => version.level === level);
        const found = root ? tree.below(root, level) : [];
        expect(new Set(found)).toEqual(new Set(expected));
        expect(root && tree.counts(root).byLevel[level]).toBe(expected.length);
      }
    });
  });

  it('gives every code to one unit and finds the unit by it', () => {
    onEveryDay((tree, history, on) => {
      for (const unit of livingOn(history, on)) {
        expect(tree.unitByCode(unit.version.level, unit.version.code ?? '', on)).toEqual(unit);
        expect(tree.versionsWithCode(unit.version.level, unit.version.code ?? '')).toContain(unit.version);
      }
    });
  });

  it('lets no unit outlive the one above it', () => {
    onEveryDay((tree, history, on) => {
      for (const unit of livingOn(history, on)) {
        expect(tree.parentOf(unit) === undefined).toBe(unit.version.level === 'NATION');
      }
    });
  });

  it('lists below a unit only what has that unit among its ancestors', () => {
    onEveryDay((tree, history, on) => {
      const provinces = livingOn(history, on).filter(({ version }) => version.level === 'PROVINCE');
      for (const province of provinces) {
        for (const commune of tree.below(province, 'COMMUNE')) {
          expect(tree.ancestorsOf(commune)).toContainEqual(province);
        }
      }
    });
  });
});

describe('a tree that is opened', () => {
  it('shows below a unit those that name it as their parent, and only those', () => {
    onEveryDay((tree, history, on) => {
      const identities = (units: readonly UnitOnDay[]) => units.map(({ version }) => version.identity).toSorted();
      const living = livingOn(history, on);
      for (const unit of living) {
        const own = living.filter(({ version }) => version.parent === unit.version.identity);
        expect(identities(tree.children(unit))).toEqual(identities(own));
      }
    });
  });
});

describe('a list of units', () => {
  it('is in Vietnamese order whatever the order of the record', () => {
    onEveryDay((tree, history, on) => {
      const root = tree.root(on);
      const names = (root ? tree.below(root, 'COMMUNE') : []).map(({ version }) => version.name);
      expect(names).toEqual(names.toSorted(compareVietnamese));
      const reversed = growUnitTree({ ...history, versions: history.versions.toReversed() });
      expect(root && reversed.below(root, 'COMMUNE')).toEqual(root && tree.below(root, 'COMMUNE'));
    });
  });
});

describe('counting', () => {
  it('walks the units below only once for a unit and a day, however often it is asked', () => {
    onEveryDay((tree, _history, on) => {
      const root = tree.root(on);
      expect(root && tree.counts(root)).toBe(root && tree.counts({ ...root }));
    });
  });
});

describe('lineage', () => {
  it('tells predecessors and successors as the two ends of one change', () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        const tree = growUnitTree(history);
        const last = history.days.at(-1) ?? history.days[0];
        if (!last) return;
        const units = new Set(history.versions.map((version) => version.identity));
        const edges = (of: 'predecessorsOf' | 'successorsOf') =>
          [...units].flatMap((identity) => {
            const unit = tree.unitNearest(identity, last);
            return unit
              ? tree[of]({ ...unit, asOf: last }).map(({ change, unit: other }) => ({
                  change,
                  identity,
                  other: other.version.identity,
                }))
              : [];
          });
        const backwards = edges('predecessorsOf').map(({ change, identity, other }) => ({
          change,
          from: other,
          to: identity,
        }));
        const forwards = edges('successorsOf').map(({ change, identity, other }) => ({
          change,
          from: identity,
          to: other,
        }));
        expect(new Set(backwards)).toEqual(new Set(forwards));
        const transfers = history.changes.filter(({ from, to }) => from !== null && to !== null && from !== to);
        expect(forwards.map(({ change }) => change)).toHaveLength(transfers.length);
      }),
    );
  });

  it('lets a unit stand as itself on the day asked for, else on the nearest day of its life', () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        const tree = growUnitTree(history);
        for (const { identity } of history.versions) {
          const life = tree.lifeOf(identity);
          for (const on of history.days) {
            const unit = tree.unitNearest(identity, on);
            if (!life || !unit) throw new Error(`${identity} is lost`);
            expect(holdsOn(unit.version, unit.asOf)).toBe(true);
            if (holdsOn(life, on)) expect(unit.asOf).toBe(on);
            else expect([life.validFrom, life.validTo && dayBefore(life.validTo)]).toContain(unit.asOf);
          }
        }
      }),
    );
  });

  it('follows territory over several changes to units that exist on the last day, along an unbroken path', () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        const tree = growUnitTree(history);
        const [first, last] = [history.days[0], history.days.at(-1)];
        if (!first || !last) return;
        for (const { version } of livingOn(history, first)) {
          const ends = tree.lineageTo(version.identity, first, last);
          for (const { unit, path, coverage } of ends) {
            expect(holdsOn(unit.version, last)).toBe(true);
            expect([version.identity, ...path.map(({ to }) => to)]).toEqual([
              ...path.map(({ from }) => from),
              unit.version.identity,
            ]);
            if (coverage === 'WHOLE') expect(ends).toHaveLength(1);
            if (path.some((change) => change.coverage === 'PART')) expect(coverage).toBe('PART');
          }
          if (!history.changes.some(({ kind }) => kind === 'DISSOLVE')) expect(ends).not.toEqual([]);
        }
      }),
    );
  });

  it('keeps every change in the history of each unit it touches, oldest first', () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        const tree = growUnitTree(history);
        for (const change of history.changes) {
          for (const end of [change.from, change.to]) if (end !== null) expect(tree.historyOf(end)).toContain(change);
        }
        for (const { identity } of history.versions) {
          const days = tree.historyOf(identity).map(({ effectiveOn }) => effectiveOn);
          expect(days).toEqual(days.toSorted());
        }
      }),
    );
  });

  it('never lets two versions of one unit hold on one day', () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        const tree = growUnitTree(history);
        for (const { identity } of history.versions) {
          const versions = tree.lifeOf(identity)?.versions ?? [];
          for (const [place, version] of versions.entries()) {
            for (const later of versions.slice(place + 1)) expect(overlap(version, later)).toBe(false);
          }
        }
      }),
    );
  });
});
