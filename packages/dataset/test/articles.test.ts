import type { Claim } from '@ntm/domain/claim/claim';
import type { Mention } from '@ntm/domain/claim/mention';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../src/load-dataset.ts';

const { claims, mentions, sources } = loadDataset();

const FACTS_OF_ARTICLE = {
  'cao-bang-2020': { prefix: 'S0', facts: 54 },
  'lang-son-2020': { prefix: 'S1', facts: 36 },
  'trung-uong-2020': { prefix: 'S2', facts: 33 },
  'bac-kan-2023': { prefix: 'S3', facts: 59 },
  'cao-bang-de-an-1385': { prefix: 'S4', facts: 42 },
};

function claim(id: string): Claim {
  const found = claims.find((one) => one.id === id);
  if (!found) throw new Error(`No claim ${id}`);
  return found;
}

function statementsOf(source: string): (Claim | Mention)[] {
  return [...claims, ...mentions].filter(({ citation }) => citation.source === source);
}

describe('the five articles', () => {
  it.each(Object.entries(FACTS_OF_ARTICLE))('carry every fact of %s exactly once', (source, { prefix, facts }) => {
    const ids = Array.from({ length: facts }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);
    expect(
      statementsOf(source)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
  });

  it.each([
    ['cao-bang-2020', { TARGET: 26, OBSERVATION: 1, DEFINITION: 11, POLICY: 12, ASSIGNMENT: 1, DOCUMENT_REFERENCE: 3 }],
    [
      'lang-son-2020',
      { TARGET: 4, OBSERVATION: 8, DEFINITION: 5, POLICY: 12, ASSIGNMENT: 3, EVENT: 3, BOUNDARY_CHANGE: 1 },
    ],
    [
      'trung-uong-2020',
      { TARGET: 10, DEFINITION: 5, POLICY: 11, ASSIGNMENT: 3, DOCUMENT_REFERENCE: 3, BOUNDARY_CHANGE: 1 },
    ],
    ['bac-kan-2023', { TARGET: 18, OBSERVATION: 14, DEFINITION: 2, POLICY: 20, ASSIGNMENT: 2, DOCUMENT_REFERENCE: 3 }],
    [
      'cao-bang-de-an-1385',
      {
        TARGET: 5,
        OBSERVATION: 14,
        DEFINITION: 5,
        POLICY: 13,
        ASSIGNMENT: 2,
        DOCUMENT_REFERENCE: 2,
        BOUNDARY_CHANGE: 1,
      },
    ],
  ])('of %s are targets, observations and mentions as they were read', (source, kinds) => {
    const counted: Record<string, number> = {};
    for (const { kind } of statementsOf(source)) counted[kind] = (counted[kind] ?? 0) + 1;
    expect(counted).toEqual(kinds);
  });

  it('show every statement in the source’s own words, twelve at most', () => {
    const phrases = Object.keys(FACTS_OF_ARTICLE)
      .flatMap(statementsOf)
      .map(({ citation }) => citation.phrase);
    expect(phrases).not.toContain(null);
    for (const phrase of phrases) expect(phrase?.split(/\s+/).length).toBeLessThanOrEqual(12);
  });

  it('give a day of publication only where the page lets us say', () => {
    const publishedOn = Object.keys(FACTS_OF_ARTICLE).map(
      (id) => sources.find((source) => source.id === id)?.publishedOn,
    );
    expect(publishedOn).toEqual(['2020-02-15', null, '2020-06-09', '2023-10-15', null]);
  });

  it('name officials by their office', () => {
    const topics = mentions.flatMap(({ topic, detail }) => [topic.vi, topic.en, detail ?? '']).join('\n');
    expect(topics).not.toMatch(/Thưởng|Thiệu|Dũng|Hoàn,|Dương Quốc|Minh Hoa/);
  });
});

describe('Cao Bằng 2020', () => {
  it('keeps both goals for villages, 116 and 40, and says of neither whether it is new or in all', () => {
    for (const [id, value] of [
      ['S0-31', 116],
      ['S4-25', 40],
    ] as const) {
      expect(claim(id)).toMatchObject({
        kind: 'TARGET',
        measure: 'villages-ntm',
        period: '2020',
        value,
        basis: 'UNSPECIFIED',
      });
    }
  });

  it('names the eight communes of the year, with xã Đức Long the one of Hòa An', () => {
    const named = ['C01720-1', 'C01582-1', 'C01669-1', 'C01384-1', 'C01573-1', 'C01481-1', 'C01318-1', 'C01354-1'];
    expect(claim('S0-03')).toMatchObject({ comparator: 'INCREASE_BY', value: 8, basis: 'FLOW', namedUnits: named });
    const statusTargets = claims.filter(
      (one) => one.kind === 'TARGET' && one.tier === 'STANDARD' && one.id.startsWith('S0'),
    );
    expect(statusTargets.map(({ subject }) => subject)).toEqual(named);
  });

  it('keeps the parent that the article prints, though huyện Thông Nông had ended', () => {
    expect(mentions.find(({ id }) => id === 'S0-11')).toMatchObject({
      subject: 'C01384-1',
      detail: 'huyện Thông Nông',
      namedUnits: ['D044-1'],
    });
  });

  it('tells 8, 36, 448 of Scheme 1385 before the merger from 6, 32, 294 after it, on no certain day', () => {
    const scope = (ids: string[], registerBasis: string) =>
      ids.map((id) => {
        expect(claim(id)).toMatchObject({ kind: 'OBSERVATION', registerBasis, asOf: null, basis: 'STOCK' });
        return claim(id).value;
      });
    expect(scope(['S4-07', 'S4-08', 'S4-09'], 'BEFORE_MERGER')).toEqual([8, 36, 448]);
    expect(scope(['S4-11', 'S4-12', 'S4-13'], 'AFTER_MERGER')).toEqual([6, 32, 294]);
  });

  it.each([
    ['S0-23', { comparator: 'INCREASE_BY', value: 1, valueTo: 1.5, decimals: 1, baselinePeriod: '2019' }],
    ['S0-25', { comparator: 'DECREASE_BY', value: 11, basis: 'FLOW', measure: 'communes-under-10-criteria' }],
    ['S0-26', { comparator: 'EXACTLY', value: 1, each: 'DISTRICT' }],
    ['S0-27', { comparator: 'AT_LEAST', value: 1, each: 'DISTRICT' }],
    ['S0-29', { comparator: 'RANGE', value: 5, valueTo: 10 }],
    ['S0-33', { comparator: 'EXACTLY', value: null, tier: 'TASK_COMPLETED', subject: 'D040-1' }],
    ['S0-37', { comparator: 'RATIO_TO_BASELINE', value: 1.5, decimals: 1, baselinePeriod: '2015' }],
    ['S4-26', { comparator: 'INCREASE_BY', value: 2, basis: 'FLOW' }],
    ['S4-27', { comparator: 'NONE', value: 0, period: null }],
  ])('%s is typed as printed', (id, parts) => {
    expect(claim(id)).toMatchObject({ kind: 'TARGET', ...parts });
  });
});

describe('Lạng Sơn', () => {
  it('has 61 before the merger, 13 more aimed at, and 65 after the merger: not a sum', () => {
    expect(claim('S1-08')).toMatchObject({
      kind: 'OBSERVATION',
      value: 61,
      basis: 'STOCK',
      registerBasis: 'BEFORE_MERGER',
    });
    expect(claim('S1-12')).toMatchObject({ kind: 'TARGET', value: 13, basis: 'FLOW' });
    expect(claim('S1-13')).toMatchObject({ kind: 'TARGET', value: 65, basis: 'STOCK', registerBasis: 'AFTER_MERGER' });
    expect(claim('S1-13').citation.phrase).toBe('nông thôn mới toàn tỉnh lên 65 xã (Sau khi sáp nhập)');
  });

  it('keeps 11,54 and 1,50 with their two decimals, and 1 over the plan', () => {
    expect(claim('S1-10')).toMatchObject({ value: 11.54, decimals: 2, asOf: '2019-12-31' });
    expect(claim('S1-11')).toMatchObject({
      comparator: 'INCREASE_BY',
      value: 1.5,
      decimals: 2,
      baselinePeriod: '2018',
    });
    expect(claim('S1-07')).toMatchObject({ comparator: 'INCREASE_BY', value: 1, baselinePeriod: 'kế hoạch 2019' });
  });

  it('does not decide whether two advanced communes are of the year or in all', () => {
    expect(claim('S1-09')).toMatchObject({ measure: 'communes-ntm-advanced', value: 2, basis: 'UNSPECIFIED' });
  });
});

describe('the nation 2020', () => {
  it.each([
    ['S2-05', { comparator: 'AT_LEAST', value: 1, each: 'PROVINCE' }],
    ['S2-07', { comparator: 'ALL', value: 100 }],
    ['S2-08', { comparator: 'ALL', value: 100, restates: 'S2-07' }],
    ['S2-09', { comparator: 'AT_LEAST', value: 60 }],
    ['S2-11', { comparator: 'INCREASE_BY_AT_LEAST', value: 15, baselinePeriod: '2019' }],
    ['S2-28', { comparator: 'ABOUT', value: 500 }],
  ])('%s is typed as printed', (id, parts) => {
    expect(claim(id)).toMatchObject({ kind: 'TARGET', subject: 'VN', ...parts });
  });

  it('does not guess whether 600 communes are at least or at most', () => {
    expect(claim('S2-10')).toMatchObject({ comparator: 'UNKNOWN', value: 600, basis: 'UNSPECIFIED' });
    expect(claim('S2-10').citation.phrase).toBe('và 600 xã đạt dưới 10 tiêu chí');
  });
});

describe('Bắc Kạn 2023', () => {
  it('points each repeated target at the one it repeats', () => {
    expect(['S3-04', 'S3-06', 'S3-07'].map((id) => claim(id).restates)).toEqual(['S3-34', 'S3-23', 'S3-27']);
  });

  it.each([
    ['S3-15', { kind: 'OBSERVATION', comparator: 'MORE_THAN', value: 1_500_000_000, measure: 'money-contributed' }],
    [
      'S3-26',
      { kind: 'TARGET', comparator: 'INCREASE_BY_AT_LEAST', value: 1, each: 'COMMUNE', baselinePeriod: '2022' },
    ],
    ['S3-37', { kind: 'TARGET', comparator: 'MORE_THAN', value: 15 }],
    ['S3-39', { kind: 'TARGET', comparator: 'RATIO_TO_BASELINE', value: 1.5, baselinePeriod: '2020' }],
    ['S3-40', { kind: 'TARGET', comparator: 'INCREASE_BY', value: 202, basis: 'FLOW', measure: 'villages-ntm' }],
  ])('%s is typed as printed', (id, parts) => {
    expect(claim(id)).toMatchObject(parts);
  });

  it('leaves open whether 6, 15 and 6 communes of the upper levels are new or in all', () => {
    expect(['S3-24', 'S3-35', 'S3-36'].map((id) => claim(id).basis)).toEqual([
      'UNSPECIFIED',
      'UNSPECIFIED',
      'UNSPECIFIED',
    ]);
  });

  it('names the two districts that go on with the district criteria', () => {
    expect(claim('S3-28')).toMatchObject({ value: 2, namedUnits: ['D063-1', 'D064-1'] });
  });
});
