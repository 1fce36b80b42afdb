import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomHistory } from '../../test/random-history.ts';
import { type CalendarDay, day } from '../kernel/calendar-day.ts';
import { groupBy } from '../kernel/group-by.ts';
import { growUnitTree } from '../unit/unit-tree.ts';
import { countRecognised, sortByStanding } from './count-recognised.ts';
import { buildChange, buildDecision, buildRecord, buildVersion } from './recognition.test-data.ts';

const MERGED_ON = day('2024-09-01');

/** Five communes and a ward; on 01/09/2024 the first two become one. */
const record = buildRecord({
  communes: [
    buildVersion({ identity: 'a', validTo: MERGED_ON }),
    buildVersion({ identity: 'b', validTo: MERGED_ON }),
    buildVersion({ identity: 'ab', validFrom: MERGED_ON }),
    buildVersion({ identity: 'c' }),
    buildVersion({ identity: 'd' }),
    buildVersion({ identity: 'e' }),
    buildVersion({ identity: 'w', kind: 'WARD' }),
  ],
  changes: ['a', 'b'].map((from) => buildChange({ from, to: 'ab', effectiveOn: MERGED_ON })),
  decisions: [
    buildDecision({ unit: 'a' }),
    buildDecision({ unit: 'b' }),
    buildDecision({ unit: 'c', tier: 'ADVANCED' }),
    buildDecision({ unit: 'd', tier: 'MODEL' }),
    buildDecision({ unit: 'd', kind: 'REVOKE', tier: 'STANDARD', effectiveOn: day('2024-12-01') }),
  ],
});

const count = (overrides: Partial<Parameters<typeof countRecognised>[0]>) =>
  countRecognised(
    {
      within: 'cao-bang',
      level: 'COMMUNE',
      day: day('2024-08-31'),
      registerDay: day('2024-08-31'),
      tier: { atLeast: 'STANDARD' },
      ...overrides,
    },
    record,
  );

describe('docs/domain/recognition.md: Counting (handbook 7.10, 7.11)', () => {
  it('counts higher statuses among lower ones for “at least”, and apart for “exactly”', () => {
    expect(count({})).toEqual({ recognised: 4, of: 5, unknown: 1, notAssessed: 0 });
    expect(count({ tier: { atLeast: 'ADVANCED' } })).toMatchObject({ recognised: 2 });
    expect(count({ tier: { atLeast: 'MODEL' } })).toMatchObject({ recognised: 1 });
    expect(count({ tier: { exactly: 'STANDARD' } })).toMatchObject({ recognised: 2 });
    expect(count({ tier: { exactly: 'ADVANCED' } })).toMatchObject({ recognised: 1 });
  });

  it('falls with the merger and does not count the merged unit for its sources', () => {
    const [after, day1] = [MERGED_ON, MERGED_ON];
    expect(count({ day: day1, registerDay: after })).toEqual({ recognised: 2, of: 4, unknown: 1, notAssessed: 1 });
  });

  it('gives two numbers for one question, one on each register', () => {
    expect(count({ day: day('2024-10-01'), registerDay: day('2024-08-31') })).toMatchObject({ recognised: 4, of: 5 });
    expect(count({ day: day('2024-08-31'), registerDay: day('2024-10-01') })).toEqual({
      recognised: 2,
      of: 4,
      unknown: 1,
      notAssessed: 1,
    });
  });

  it('does not look at decisions after the day asked about, though the register is a later one', () => {
    expect(count({ day: day('2024-11-30'), registerDay: day('2025-01-01') })).toMatchObject({ recognised: 2, of: 4 });
    expect(count({ day: day('2024-12-01'), registerDay: day('2025-01-01') })).toMatchObject({ recognised: 1, of: 4 });
  });

  it('names every unit it counts, with the decision behind each one', () => {
    const on = day('2024-12-01');
    const sorted = sortByStanding(
      { within: 'cao-bang', level: 'COMMUNE', registerDay: on, day: on, tier: { atLeast: 'STANDARD' } },
      record,
    );
    const names = (units: readonly { readonly version: { readonly identity: string } }[] = []) =>
      units.map(({ version }) => version.identity);
    expect(sorted?.recognised.map(({ unit, decision }) => [unit.version.identity, decision.tier])).toEqual([
      ['c', 'ADVANCED'],
    ]);
    expect([names(sorted?.others), names(sorted?.unknown), names(sorted?.notAssessed)]).toEqual([['d'], ['e'], ['ab']]);
  });

  it('leaves a withdrawn unit out without calling it unknown', () => {
    const on = day('2025-01-01');
    expect(count({ day: on, registerDay: on })).toEqual({ recognised: 1, of: 4, unknown: 1, notAssessed: 1 });
  });

  it('has no answer where the unit asked about did not exist', () => {
    expect(count({ within: 'lang-son' })).toBeUndefined();
  });
});

describe('any history of units', () => {
  it('never raises the count by itself: what merges, splits, moves or is renamed can only leave it or lower it', () => {
    fc.assert(
      fc.property(randomHistory, fc.uniqueArray(fc.integer({ min: 1, max: 19 })), (history, recognised) => {
        const decisions = recognised.map((unit) => buildDecision({ unit: `u${unit}`, effectiveOn: day('2019-01-01') }));
        const tree = growUnitTree(history);
        const some = { ...buildRecord(), tree, decisionsOf: groupBy(decisions, ({ unit }) => [unit]) };
        const on = (registerDay: CalendarDay): number =>
          countRecognised(
            { within: 'u1', level: 'COMMUNE', day: registerDay, registerDay, tier: { atLeast: 'STANDARD' } },
            some,
          )?.recognised ?? 0;
        const counts = history.days.map(on);
        expect(counts).toEqual(counts.toSorted((one, other) => other - one));
      }),
    );
  });
});
