import { describe, expect, it } from 'vitest';
import type { Target } from '../claim/claim.ts';
import { day } from '../kernel/calendar-day.ts';
import { aim, find, keys, seen } from './conflict.test-data.ts';

describe('docs/domain/conflicts.md: VALUE', () => {
  it.each<[string, Partial<Target>, Partial<Target>, string[]]>([
    ['other numbers', { value: 8 }, { value: 9 }, ['VALUE:a+b']],
    ['the same number', { value: 8 }, { value: 8 }, []],
    [
      'other ends of a range',
      { comparator: 'RANGE', value: 5, valueTo: 10 },
      { comparator: 'RANGE', value: 5, valueTo: 9 },
      ['VALUE:a+b'],
    ],
    ['two lower bounds', { comparator: 'AT_LEAST', value: 8 }, { comparator: 'AT_LEAST', value: 9 }, ['VALUE:a+b']],
    ['a figure that keeps a bound', { value: 9 }, { comparator: 'AT_LEAST', value: 8 }, []],
    ['a figure that breaks a bound', { value: 7 }, { comparator: 'AT_LEAST', value: 8 }, ['VALUE:a+b']],
    ['a figure at the edge of an open bound', { value: 8 }, { comparator: 'RANGE', value: 8, valueTo: 9 }, []],
    ['a figure within “about”', { value: 9 }, { comparator: 'ABOUT', value: 10 }, []],
    ['a figure beyond “about”', { value: 8 }, { comparator: 'ABOUT', value: 10 }, ['VALUE:a+b']],
    ['a statement without a number', { value: 8 }, { comparator: 'QUALITATIVE', value: null }, []],
    ['an unclear word and another number', { value: 8 }, { comparator: 'UNKNOWN', value: 9 }, []],
  ])('two claims with %s', (_, one, other, expected) => {
    expect(keys([aim('a', one), aim('b', other)])).toEqual(expected);
  });

  it.each<[string, Partial<Target>]>([
    ['subject', { subject: 'P20-1' }],
    ['measure', { measure: 'villages-ntm' }],
    ['period', { period: '2021' }],
    ['basis', { basis: 'STOCK' }],
    ['baseline', { baselinePeriod: '2019' }],
    ['unit it holds for', { each: 'DISTRICT' }],
    ['direction', { comparator: 'DECREASE_BY' }],
    ['nature, being a ratio', { comparator: 'RATIO_TO_BASELINE' }],
    ['part', { scope: { vi: 'xã biên giới', en: 'border communes' } }],
  ])('finds nothing where the %s differs', (_, other) => {
    expect(keys([aim('a', { value: 9 }), aim('b', { value: 5, ...other })])).toEqual([]);
  });

  it('does not take a ratio of 9 for a figure that should be 9 and more', () => {
    expect(keys([aim('a', { value: 5 }), aim('b', { comparator: 'RATIO_TO_BASELINE', value: 9 })])).toEqual([]);
    const ratio = { comparator: 'RATIO_TO_BASELINE' } as const;
    expect(keys([aim('a', { ...ratio, value: 1.5 }), aim('b', { ...ratio, value: 2 })])).toEqual(['VALUE:a+b']);
  });

  it('compares parts with the same part', () => {
    const scope = { vi: 'xã biên giới', en: 'border communes' };
    expect(keys([aim('a', { scope, value: 9 }), aim('b', { scope, value: 5 })])).toEqual(['VALUE:a+b']);
  });

  it('never sets a target against a result', () => {
    expect(keys([aim('a', { value: 9, basis: 'STOCK' }), seen('b', { value: 5, asOf: null, period: '2020' })])).toEqual(
      [],
    );
  });

  it('compares results of one day, and undated ones only inside one source', () => {
    const [on, later] = [day('2019-12-31'), day('2020-01-31')];
    expect(keys([seen('a', { value: 1, asOf: on }), seen('b', { value: 2, asOf: on })])).toEqual(['VALUE:a+b']);
    expect(keys([seen('a', { value: 1, asOf: on }), seen('b', { value: 2, asOf: later })])).toEqual([]);
    const undated = { asOf: null, period: null } as const;
    const elsewhere = { source: 'other', phrase: null, locator: null };
    expect(keys([seen('a', { ...undated, value: 1 }), seen('b', { ...undated, value: 2 })])).toEqual(['VALUE:a+b']);
    expect(
      keys([seen('a', { ...undated, value: 1 }), seen('b', { ...undated, value: 2, citation: elsewhere })]),
    ).toEqual([]);
    const gains = { basis: 'FLOW', period: '2019' } as const;
    expect(keys([seen('a', { ...gains, value: 1, asOf: on }), seen('b', { ...gains, value: 2, asOf: later })])).toEqual(
      ['VALUE:a+b'],
    );
  });

  it('holds all claims of one thing in one conflict, leaving agreeing bounds out', () => {
    const claims = [
      aim('a', { value: 8 }),
      aim('b', { value: 9 }),
      aim('c', { value: 10 }),
      aim('d', { comparator: 'AT_LEAST', value: 1 }),
    ];
    expect(find(claims)).toMatchObject([
      { claims: ['a', 'b', 'c'], note: { vi: 'Các nguồn nêu số khác nhau cho cùng một việc: 8 và 9 và 10 xã.' } },
    ]);
  });

  it('counts “không còn” as 0 and “toàn bộ” as 100, whether or not the source prints the number', () => {
    const none = aim('a', { comparator: 'NONE', value: null });
    expect(find([aim('b', { value: 8 }), none])[0]?.note).toEqual({
      vi: 'Các nguồn nêu số khác nhau cho cùng một việc: 0 và 8 xã.',
      en: 'Sources give different figures for the same thing: 0 and 8 communes.',
    });
    const all = aim('a', { comparator: 'ALL', value: null });
    expect(find([all, aim('b', { value: 60 })])[0]?.note.vi).toBe(
      'Các nguồn nêu số khác nhau cho cùng một việc: 60 và 100 xã.',
    );
  });

  it('prints figures as each language does, and no unit for a measure that it does not know', () => {
    const unheardOf = { measure: 'unheard-of' } as const;
    expect(find([aim('a', { ...unheardOf, value: 1200 }), aim('b', { ...unheardOf, value: 900 })])[0]?.note).toEqual({
      vi: 'Các nguồn nêu số khác nhau cho cùng một việc: 900 và 1.200.',
      en: 'Sources give different figures for the same thing: 900 and 1,200.',
    });
  });

  it('does not take one part for the whole of another', () => {
    const border = { vi: 'xã biên giới', en: 'border communes' };
    const pilot = { vi: 'xã điểm', en: 'pilot communes' };
    expect(keys([aim('a', { value: 8, scope: border }), aim('b', { value: 9, scope: pilot })])).toEqual([]);
  });

  it('finds a part that is larger than its whole, of counts only', () => {
    const scope = { vi: 'xã biên giới', en: 'border communes' };
    expect(keys([aim('a', { value: 8 }), aim('b', { value: 9, scope })])).toEqual(['VALUE:a+b']);
    expect(keys([aim('a', { value: 8 }), aim('b', { value: 8, scope })])).toEqual([]);
    expect(keys([aim('a', { value: 8 }), aim('b', { comparator: 'MORE_THAN', value: 8, scope })])).toEqual([
      'VALUE:a+b',
    ]);
    expect(keys([aim('a', { comparator: 'AT_LEAST', value: 8 }), aim('b', { value: 9, scope })])).toEqual([]);
    expect(keys([aim('a', { comparator: 'QUALITATIVE', value: null }), aim('b', { value: 9, scope })])).toEqual([]);
    const average = { measure: 'criteria-per-commune' } as const;
    expect(keys([aim('a', { ...average, value: 8 }), aim('b', { ...average, value: 9, scope })])).toEqual([]);
    expect(
      keys([aim('a', { value: 8, measure: 'unheard-of' }), aim('b', { value: 9, scope, measure: 'unheard-of' })]),
    ).toEqual([]);
  });

  it('takes a restated sentence for no second witness, unless what it restates is not there', () => {
    const again = aim('b', { value: 9, restates: 'a' });
    expect(keys([aim('a', { value: 8 }), again])).toEqual([]);
    expect(keys([aim('c', { value: 8 }), again])).toEqual(['VALUE:b+c']);
  });
});

describe('docs/domain/conflicts.md: COMPARATOR', () => {
  it.each<[Partial<Target>, Partial<Target>, string[]]>([
    [{ value: 60 }, { comparator: 'AT_LEAST', value: 60 }, ['COMPARATOR:a+b']],
    [{ comparator: 'AT_MOST', value: 600 }, { comparator: 'UNKNOWN', value: 600 }, ['COMPARATOR:a+b']],
    [{ comparator: 'MORE_THAN', value: 60 }, { comparator: 'LESS_THAN', value: 60 }, ['COMPARATOR:a+b']],
    [{ value: 17, basis: 'FLOW' }, { comparator: 'INCREASE_BY', value: 17, basis: 'FLOW' }, []],
    [
      { comparator: 'AT_LEAST', value: 17, basis: 'FLOW' },
      { comparator: 'INCREASE_BY_AT_LEAST', value: 17, basis: 'FLOW' },
      [],
    ],
    [{ value: 17, basis: 'FLOW' }, { comparator: 'AT_LEAST', value: 17, basis: 'FLOW' }, ['COMPARATOR:a+b']],
    [{ value: 17 }, { comparator: 'INCREASE_BY', value: 17 }, ['COMPARATOR:a+b']],
    [{ comparator: 'AT_LEAST', value: 17 }, { comparator: 'INCREASE_BY_AT_LEAST', value: 17 }, ['COMPARATOR:a+b']],
    [{ comparator: 'NONE', value: 0 }, { value: 0 }, []],
    [{ comparator: 'ALL', value: 100 }, { value: 100 }, []],
    [{ comparator: 'DECREASE_BY', value: 5 }, { comparator: 'DECREASE_BY', value: 5 }, []],
    [{ comparator: 'QUALITATIVE', value: null }, { comparator: 'UNKNOWN', value: null }, []],
    [{ comparator: 'RANGE', value: 5, valueTo: 9 }, { comparator: 'EXACTLY', value: 5 }, []],
  ])('between %j and %j: %j', (one, other, expected) => {
    expect(keys([aim('a', one), aim('b', other)])).toEqual(expected);
  });

  it('says so', () => {
    expect(find([aim('a'), aim('b', { comparator: 'AT_LEAST' })])[0]).toMatchObject({
      kind: 'COMPARATOR',
      status: 'OPEN',
      note: {
        vi: 'Các nguồn dùng từ khác nhau cho cùng một con số (đúng bằng, ít nhất, nhiều nhất, không rõ).',
        en: 'Sources put different words beside the same figure (exactly, at least, at most, unclear).',
      },
    });
  });
});
