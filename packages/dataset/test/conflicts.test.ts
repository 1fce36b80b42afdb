import type { ConflictEvidence } from '@ntm/domain/conflict/conflict-evidence';
import { findConflicts } from '@ntm/domain/conflict/find-conflicts';
import { registerCountFor } from '@ntm/domain/conflict/register-count';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../src/load-dataset.ts';
import { tree } from './real-gazetteer.ts';

const dataset = loadDataset();
const { claims, sources } = dataset;

const evidence: ConflictEvidence = {
  measures: new Map(dataset.measures.map((measure) => [measure.code, measure])),
  denominators: new Map(Object.entries(dataset.denominators)),
  registerCounts: new Map(
    claims.flatMap((claim) => {
      const source = sources.find(({ id }) => id === claim.citation.source);
      const count = source && registerCountFor(claim, source.unitsOn, tree);
      return count ? [[claim.id, count]] : [];
    }),
  ),
  explanations: new Map(Object.entries(dataset.conflictExplanations)),
};
const found = findConflicts(claims, evidence);

describe('the conflicts of the record', () => {
  it('are explained only where the rules find them', () => {
    const keys = found.map(({ key }) => key);
    expect(Object.keys(dataset.conflictExplanations).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('carry the words of the editor behind those of the rule', () => {
    for (const [key, { vi, en }] of Object.entries(dataset.conflictExplanations)) {
      const conflict = found.find((one) => one.key === key);
      expect(conflict?.status).toBe('EXPLAINED');
      expect(conflict?.note.vi.endsWith(`. ${vi}`)).toBe(true);
      expect(conflict?.note.en.endsWith(`. ${en}`)).toBe(true);
    }
  });

  it('are the same in whatever order the claims are read', () => {
    expect(findConflicts(claims.toReversed(), evidence)).toEqual(found);
    const byMeasure = claims.toSorted((one, other) => (one.measure < other.measure ? -1 : 1));
    expect(findConflicts(byMeasure, evidence)).toEqual(found);
  });

  it('need every denominator that is named: without them 9.6 is one figure', () => {
    const without = findConflicts(claims, { ...evidence, denominators: new Map() });
    expect(found.filter(({ key }) => !without.some((one) => one.key === key)).map(({ claims: ids }) => ids)).toEqual([
      Object.keys(dataset.denominators),
    ]);
  });
});
