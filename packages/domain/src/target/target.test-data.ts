import { buildObservation, buildTarget, COMMUNES } from '../claim/claim.test-data.ts';
import type { Observation, Target } from '../claim/claim.ts';
import { day } from '../kernel/calendar-day.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { buildRecord, buildVersion } from '../recognition/recognition.test-data.ts';
import { evaluateTarget } from './evaluate-target.ts';
import type { TargetContext } from './target-context.ts';

/** Tỉnh Cao Bằng with four communes; nothing is rearranged unless a test brings its own record. */
export const CALM = buildRecord({
  communes: ['a', 'b', 'c', 'd'].map((identity) => buildVersion({ identity, name: identity.toUpperCase() })),
});

export function buildContext(
  observations: readonly Observation[] = [],
  overrides: Partial<TargetContext> = {},
): TargetContext {
  return {
    asOf: day('2026-11-21'),
    statedOn: day('2020-02-15'),
    measure: COMMUNES,
    observations,
    tree: CALM.tree,
    recognition: CALM,
    lessIsBetter: new Set(),
    tierCounted: new Map([['communes-ntm', 'STANDARD']]),
    ...overrides,
  };
}

export const END = day('2020-12-31');

/** A target of tỉnh Cao Bằng for 2020: 8 communes in all, unless the test says otherwise. */
export const target = (overrides: Partial<Target> = {}) =>
  buildTarget({ subject: 'cao-bang', basis: 'STOCK', ...overrides });

/** A total on the last day of 2020, unless told otherwise. */
export const stock = (value: number, overrides: Partial<Observation> = {}) =>
  buildObservation({
    id: `O-${value}`,
    subject: 'cao-bang',
    period: null,
    asOf: END,
    basis: 'STOCK',
    value,
    ...overrides,
  });

/** What 2020 added. */
export const flow = (value: number, overrides: Partial<Observation> = {}) =>
  stock(value, { period: '2020', basis: 'FLOW', ...overrides });

export const verdict = (aim: Target, observations: Observation[], overrides: Partial<TargetContext> = {}): Verdict =>
  evaluateTarget(aim, buildContext(observations, overrides)).verdict;
