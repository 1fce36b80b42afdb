import { describe, expect, it } from 'vitest';
import { compareCriteriaSets } from './compare-criteria-sets.ts';
import { buildCriteriaSet, buildCriterion } from './rule-book.test-data.ts';

const before = buildCriteriaSet({
  criteria: [
    buildCriterion({ number: 1, code: 'PLANNING', name: { vi: 'Quy hoạch', en: 'Planning' }, group: 'PLANNING' }),
    buildCriterion({ number: 2, code: 'MARKET', name: { vi: 'Chợ nông thôn', en: 'Markets' }, group: 'WORKS' }),
    buildCriterion({ number: 3, code: 'HEALTH', name: { vi: 'Y tế', en: 'Health' }, group: 'SOCIETY' }),
    buildCriterion({ number: 4, code: 'POST', name: { vi: 'Bưu điện', en: 'Post' }, group: 'WORKS' }),
    buildCriterion({ number: 5, code: 'SECURITY', name: { vi: 'An ninh', en: 'Security' }, group: 'POLITICS' }),
  ],
});
const after = buildCriteriaSet({
  criteria: [
    buildCriterion({ number: 1, code: 'PLANNING', name: { vi: 'Quy hoạch', en: 'Plans' }, group: null }),
    buildCriterion({ number: 2, code: 'MARKET', name: { vi: 'Hạ tầng thương mại', en: 'Commerce' }, group: 'WORKS' }),
    buildCriterion({
      number: 3,
      code: 'ADMIN',
      name: { vi: 'Hành chính công', en: 'Administration' },
      group: 'POLITICS',
    }),
    buildCriterion({ number: 4, code: 'HEALTH', name: { vi: 'Y tế', en: 'Health' }, group: 'SOCIETY' }),
    buildCriterion({ number: 5, code: 'SECURITY', name: { vi: 'An ninh', en: 'Security' }, group: 'SOCIETY' }),
  ],
});

describe('two sets side by side (criteria-sets.md: Numbers, concepts and groups)', () => {
  const compared = compareCriteriaSets(before, after);
  const codes = (items: readonly { readonly code: string }[]): string[] => items.map(({ code }) => code);

  it('are compared by what a criterion is about, not by its number', () => {
    expect(codes(compared.added)).toEqual(['ADMIN']);
    expect(codes(compared.dropped)).toEqual(['POST']);
    expect(codes(compared.renumbered)).toEqual(['HEALTH']);
    expect(compared.renumbered[0]).toMatchObject({ from: { number: 3 }, to: { number: 4 } });
  });

  it('show a new Vietnamese name; a better translation is no renaming', () => {
    expect(codes(compared.renamed)).toEqual(['MARKET']);
  });

  it('show a new group only where both groupings are known', () => {
    expect(codes(compared.regrouped)).toEqual(['SECURITY']);
    expect(codes(compareCriteriaSets(after, before).regrouped)).toEqual(['SECURITY']);
  });

  it('do not differ when they are the same', () => {
    expect(Object.values(compareCriteriaSets(before, before)).flat()).toEqual([]);
  });
});
