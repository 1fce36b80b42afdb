import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomHistory } from '../../test/random-history.ts';
import { type CalendarDay, day } from '../kernel/calendar-day.ts';
import { groupBy } from '../kernel/group-by.ts';
import { growUnitTree } from '../unit/unit-tree.ts';
import { buildDecision, buildRecord } from './recognition.test-data.ts';
import type { RecognitionDecision } from './recognition-decision.ts';
import { recognitionOn } from './recognition-on.ts';

const randomDecisions = fc.array(
  fc.record({
    unit: fc.nat({ max: 30 }),
    at: fc.nat({ max: 18 }),
    kind: fc.constantFrom('GRANT', 'REVOKE', 'ACKNOWLEDGE'),
    tier: fc.constantFrom('STANDARD', 'ADVANCED', 'MODEL'),
  }),
  { maxLength: 20 },
);

describe('any history of units with any decisions', () => {
  it('never recognises a unit that no standing decision names, whatever merged, split or moved', () => {
    fc.assert(
      fc.property(randomHistory, randomDecisions, (history, drafts) => {
        const decisions = drafts.map(({ unit, at, kind, tier }, index) => {
          const on = history.days[at % history.days.length] as CalendarDay;
          return buildDecision({ unit: `u${unit}`, kind, tier, signedOn: on, effectiveOn: on, number: `${index}` });
        });
        const tree = growUnitTree(history);
        const record = { ...buildRecord(), tree, decisionsOf: groupBy(decisions, ({ unit }) => [unit]) };
        for (const on of history.days) {
          const root = tree.root(on);
          for (const { version } of root ? tree.below(root, 'COMMUNE') : []) {
            const state = recognitionOn(version.identity, on, record);
            if (state?.standing !== 'RECOGNISED') continue;
            expect(state.decision.unit).toBe(version.identity);
            expect(state.decision.kind).not.toBe('REVOKE');
            expect(state.decision.effectiveOn <= on).toBe(true);
            const takenIn = history.changes.filter(
              ({ kind, to, from, effectiveOn }) =>
                kind === 'MERGE' && to === version.identity && from !== to && effectiveOn <= on,
            );
            for (const change of takenIn) expect(change.effectiveOn <= state.since).toBe(true);
          }
        }
      }),
    );
  });

  it('gives the same answer for decisions in any order', () => {
    fc.assert(
      fc.property(randomDecisions, fc.infiniteStream(fc.nat()), (drafts, keys) => {
        const decisions = drafts.map(({ at, kind, tier }, index) =>
          buildDecision({
            kind,
            tier,
            number: `${index}`,
            effectiveOn: day(`2021-01-${String(at + 1).padStart(2, '0')}`),
          }),
        );
        const shuffled = decisions
          .map((decision) => ({ decision, key: keys.next().value ?? 0 }))
          .toSorted((one, other) => one.key - other.key)
          .map(({ decision }) => decision);
        const answer = (given: RecognitionDecision[]) =>
          recognitionOn('duc-long', day('2021-01-15'), buildRecord({ decisions: given }));
        expect(answer(shuffled)).toEqual(answer(decisions));
      }),
    );
  });
});
