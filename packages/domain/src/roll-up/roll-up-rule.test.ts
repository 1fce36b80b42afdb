import { describe, expect, it } from 'vitest';
import { ruleOf } from './roll-up-rule.ts';
import type { RollUpTopic } from './roll-up-topic.ts';

const TOPICS: readonly RollUpTopic[] = [
  { kind: 'PROVINCES' },
  { kind: 'DISTRICTS' },
  { kind: 'COMMUNES' },
  { kind: 'VILLAGES' },
  { kind: 'UNITS_OF_KIND', unitKind: 'WARD' },
  { kind: 'RECOGNISED_COMMUNES', tier: 'STANDARD' },
  { kind: 'RECOGNISED_SHARE', tier: 'ADVANCED' },
  { kind: 'OCOP_PRODUCTS', stars: 4 },
  { kind: 'MEAN_CRITERIA', criteriaSet: 'COMMUNE_NTM_2016' },
  { kind: 'MEASURE', measure: 'communes-ntm' },
];

describe('the rule behind a value', () => {
  it('is another one for every topic, in both languages, with a page of the rules', () => {
    const rules = TOPICS.map(ruleOf);
    expect(new Set(rules.map(({ words }) => words.vi)).size).toBe(TOPICS.length);
    expect(new Set(rules.map(({ words }) => words.en)).size).toBe(TOPICS.length);
    for (const { words, page } of rules) {
      expect(words.vi).toBe(words.vi.normalize('NFC'));
      expect(page).toMatch(/^docs\/domain\/[a-z-]+\.md$/);
    }
  });

  it('never calls a figure that a source prints our own, nor our own one reported', () => {
    expect(TOPICS.map((topic) => ruleOf(topic).origin)).toEqual([
      ...Array<string>(5).fill('COUNTED'),
      ...Array<string>(4).fill('COMPUTED'),
      'REPORTED',
    ]);
  });

  it('names the status, the stars and the kind that are asked for', () => {
    expect(ruleOf({ kind: 'RECOGNISED_SHARE', tier: 'ADVANCED' }).words.vi).toContain('nông thôn mới nâng cao');
    expect(ruleOf({ kind: 'OCOP_PRODUCTS', stars: 4 }).words.en).toContain('at least 4 stars');
    expect(ruleOf({ kind: 'UNITS_OF_KIND', unitKind: 'WARD' }).words.vi).toContain('là phường');
  });

  it('says of villages that no list is not none', () => {
    const villages = ruleOf({ kind: 'VILLAGES' });
    expect(villages.words.vi).toContain('không phải không có thôn');
    expect(ruleOf({ kind: 'UNITS_OF_KIND', unitKind: 'XOM' })).toEqual(villages);
  });
});
