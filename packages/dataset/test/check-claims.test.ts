import type { Claim, Target } from '@ntm/domain/claim/claim';
import type { Mention } from '@ntm/domain/claim/mention';
import { day } from '@ntm/domain/kernel/calendar-day';
import type { Source } from '@ntm/domain/source/source';
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../src/claims/check-claims.ts';

const source: Source = {
  id: 'article',
  kind: 'ARTICLE',
  title: 'Bài báo',
  number: null,
  issuer: null,
  publishedOn: day('2020-02-15'),
  url: null,
  unitsOn: day('2020-02-15'),
  note: null,
};
const names = { vi: 'Xã', en: 'Communes' };
const references = {
  sources: [source],
  measures: [{ code: 'communes-ntm', name: names, unit: names, description: names }],
  units: new Set(['P04-1', 'C01669-1']),
};

const target: Target = {
  id: 'S0-03',
  kind: 'TARGET',
  subject: 'P04-1',
  scope: null,
  measure: 'communes-ntm',
  period: '2020',
  comparator: 'EXACTLY',
  value: 8,
  valueTo: null,
  decimals: 0,
  basis: 'FLOW',
  registerBasis: null,
  baselinePeriod: null,
  citation: { source: 'article', phrase: 'có thêm 8 xã', locator: null },
  note: null,
  restates: null,
  each: null,
  tier: null,
  namedUnits: [],
  carriedFrom: null,
};

function problemsOf(claims: readonly Claim[], mentions: readonly Mention[] = []) {
  const locate = <Row>(rows: readonly Row[]) =>
    rows.map((row, index) => ({ row, file: 'claims/x.yaml', line: index + 1 }));
  return checkClaims(locate(claims), locate(mentions), references);
}

describe('a claim', () => {
  it('that is well formed has no problem', () => {
    expect(problemsOf([target])).toEqual([]);
  });

  it.each<[string, Partial<Target>, string, RegExp]>([
    ['of an unknown measure', { measure: 'houses' }, 'measure', /houses is no measure/],
    ['of an unknown unit', { subject: 'P99-9' }, 'subject', /P99-9 is not in the register/],
    ['that names an unknown unit', { namedUnits: ['C01669-1', 'C1'] }, 'namedUnits', /C1 is not in the register/],
    ['of an unknown source', { citation: { ...target.citation, source: 'x' } }, 'source', /x is no source/],
    [
      'that quotes 13 words',
      { citation: { ...target.citation, phrase: 'từ '.repeat(13).trim() } },
      'phrase',
      /13 words/,
    ],
    ['that restates nothing', { restates: 'S9-01' }, 'restates', /S9-01 is no other claim/],
    ['that restates itself', { restates: 'S0-03' }, 'restates', /S0-03 is no other claim/],
    ['carried from no target', { carriedFrom: 'S9-01' }, 'carriedFrom', /S9-01 is no target/],
    ['with a range of one end', { comparator: 'RANGE' }, 'valueTo', /needs an upper end/],
    ['with a range upside down', { comparator: 'RANGE', valueTo: 5 }, 'valueTo', /5 is not above 8/],
    ['with an upper end and no range', { comparator: 'AT_LEAST', valueTo: 9 }, 'valueTo', /has no upper end/],
    ['with a number and no quantity', { comparator: 'QUALITATIVE' }, 'value', /has no number/],
    ['with a quantity and no number', { value: null }, 'value', /EXACTLY needs a value/],
    ['of all that is not 100', { comparator: 'ALL' }, 'value', /ALL means 100/],
    ['of none that is not 0', { comparator: 'NONE' }, 'value', /NONE means 0/],
    ['of a ratio to nothing', { comparator: 'RATIO_TO_BASELINE' }, 'baselinePeriod', /measured against/],
    ['with more decimals than it says', { value: 1.55, decimals: 1 }, 'decimals', /1.55 has more than 1/],
  ])('%s is refused', (_name, parts, column, reason) => {
    expect(problemsOf([{ ...target, ...parts }])).toEqual([
      { file: 'claims/x.yaml', line: 1, column, reason: expect.stringMatching(reason) },
    ]);
  });

  it('may be a status without a number', () => {
    expect(problemsOf([{ ...target, value: null, tier: 'STANDARD' }])).toEqual([]);
  });

  it('cannot observe what happened after its source was published', () => {
    const { each, tier, namedUnits, carriedFrom, ...said } = target;
    const observation: Claim = { ...said, kind: 'OBSERVATION', asOf: day('2020-02-16'), computed: false };
    expect(problemsOf([observation])).toMatchObject([{ column: 'asOf' }]);
    expect(problemsOf([{ ...observation, asOf: day('2020-02-15') }])).toEqual([]);
  });
});

describe('an id', () => {
  it('stands for one statement, be it claim or mention', () => {
    const mention: Mention = {
      id: 'S0-03',
      kind: 'POLICY',
      subject: 'P04-1',
      scope: null,
      topic: names,
      period: null,
      detail: null,
      namedUnits: [],
      citation: target.citation,
      note: null,
    };
    expect(problemsOf([target], [mention])).toMatchObject([
      { column: 'id', reason: /used already in claims\/x.yaml:1/ },
    ]);
  });
});
