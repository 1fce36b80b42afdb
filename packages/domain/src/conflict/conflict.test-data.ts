import { buildObservation, buildTarget } from '../claim/claim.test-data.ts';
import type { Claim, Observation, Target } from '../claim/claim.ts';
import { SEED_MEASURES } from '../claim/seed-claims.test-data.ts';
import { day } from '../kernel/calendar-day.ts';
import type { ConflictEvidence } from './conflict-evidence.ts';
import { findConflicts } from './find-conflicts.ts';

export const SEED_EVIDENCE: ConflictEvidence = {
  measures: SEED_MEASURES,
  denominators: new Map([
    ['S4-16', 'S4-13'],
    ['S4-24', 'S4-09'],
  ]),
  registerCounts: new Map([['S4-03', { on: day('2020-12-31'), count: 139 }]]),
  explanations: new Map(),
};

export const find = (claims: readonly Claim[], more: Partial<ConflictEvidence> = {}) =>
  findConflicts(claims, { ...SEED_EVIDENCE, ...more });

export const keys = (claims: readonly Claim[], more: Partial<ConflictEvidence> = {}): string[] =>
  find(claims, more).map(({ key }) => key);

export const aim = (id: string, overrides: Partial<Target> = {}) => buildTarget({ id, ...overrides });
export const seen = (id: string, overrides: Partial<Observation> = {}) =>
  buildObservation({ id, basis: 'STOCK', ...overrides });
