import { claimStatement } from '@ntm/domain/claim/claim-statement';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../src/load-dataset.ts';

const { claims, measures } = loadDataset();

describe('the catalogue of measures', () => {
  it('holds no measure that nothing was measured by', () => {
    const used = new Set(claims.map(({ measure }) => measure));
    expect(measures.map(({ code }) => code).filter((code) => !used.has(code))).toEqual([]);
  });

  it('gives every claim of the record a sentence without a gap', () => {
    const byCode = new Map(measures.map((measure) => [measure.code, measure]));
    for (const claim of claims) {
      const measure = byCode.get(claim.measure);
      if (!measure) throw new Error(`No measure ${claim.measure}`);
      for (const lang of ['vi', 'en'] as const) {
        const statement = claimStatement(claim, { measure, subjectName: 'tỉnh Cao Bằng', lang });
        expect(statement).toMatch(/^\p{Lu}.*\.$/u);
        expect(statement).not.toMatch(/ {2}|null|undefined|NaN| [.,;:]/);
      }
    }
  });
});
