import { describe, expect, it } from 'vitest';
import { aim, find, keys, seen } from './conflict.test-data.ts';

describe('docs/domain/conflicts.md: SCOPE', () => {
  const before = seen('a', { value: 448, registerBasis: 'BEFORE_MERGER', asOf: null, period: '2018' });
  const after = seen('b', { value: 294, registerBasis: 'AFTER_MERGER', asOf: null, period: null });
  const elsewhere = { source: 'other', phrase: null, locator: null };

  it('is found between the two sides of a merger in one source, or at one time', () => {
    expect(keys([before, after])).toEqual(['SCOPE:a+b']);
    expect(keys([before, { ...after, citation: elsewhere }])).toEqual([]);
    expect(keys([before, { ...after, citation: elsewhere, period: '2018', value: 448 }])).toEqual([]);
    expect(keys([before, { ...after, value: 448 }])).toEqual([]);
    expect(keys([before, { ...after, registerBasis: 'BEFORE_MERGER' }])).toEqual([]);
    expect(keys([before, { ...after, registerBasis: null }])).toEqual([]);
    expect(keys([before, { ...after, subject: 'P20-1' }])).toEqual([]);
    expect(keys([before, { ...after, measure: 'villages-ntm' }])).toEqual([]);
    expect(keys([before, { ...after, basis: 'FLOW' }])).toEqual([]);
    expect(keys([before, { ...after, scope: { vi: 'một phần', en: 'a part' } }])).toEqual([]);
  });

  it('is told beside the other figures when two sources give them for one time', () => {
    const [one, other] = [before, { ...after, citation: elsewhere, period: '2018' }];
    expect(find([one, other]).map(({ key, status }) => [key, status])).toEqual([
      ['SCOPE:a+b', 'EXPLAINED'],
      ['VALUE:a+b', 'OPEN'],
    ]);
  });

  it('is open for a part of which its source does not say where it belongs', () => {
    const whole = aim('a', { basis: 'FLOW', value: 13 });
    const part = aim('b', { value: 3, scope: { vi: 'xã điểm', en: 'pilots' } });
    expect(find([whole, part])).toMatchObject([{ key: 'SCOPE:a+b', status: 'OPEN' }]);
    expect(keys([whole, { ...part, basis: 'FLOW' }])).toEqual([]);
    expect(keys([{ ...whole, basis: 'UNSPECIFIED' }, part])).toEqual([]);
    expect(keys([{ ...whole, value: null, comparator: 'QUALITATIVE' }, part])).toEqual([]);
    expect(keys([whole, { ...part, value: null, comparator: 'QUALITATIVE' }])).toEqual([]);
    expect(keys([whole, { ...part, citation: elsewhere }])).toEqual([]);
    expect(keys([whole, { ...part, period: '2021' }])).toEqual([]);
    expect(keys([{ ...whole, scope: { vi: 'xã biên giới', en: 'border' } }, part])).toEqual([]);
  });
});
