import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED_CLAIMS } from '../claim/seed-claims.test-data.ts';
import { find } from './conflict.test-data.ts';

describe('docs/domain/conflicts.md: What the five articles contradict each other in', () => {
  it('is exactly this, and nothing for sentences that are said twice', () => {
    expect(find(SEED_CLAIMS).map(({ key, status }) => [key, status])).toEqual([
      ['DENOMINATOR:S4-03', 'OPEN'],
      ['DENOMINATOR:S4-16+S4-24', 'OPEN'],
      ['SCOPE:S1-12+S1-13+S1-15', 'OPEN'],
      ['SCOPE:S4-07+S4-11', 'EXPLAINED'],
      ['SCOPE:S4-08+S4-12', 'EXPLAINED'],
      ['SCOPE:S4-09+S4-13', 'EXPLAINED'],
      ['VALUE:S0-31+S4-25', 'OPEN'],
    ]);
  });

  it('keeps 116 and 40 villages open, each with its claim', () => {
    expect(find(SEED_CLAIMS).at(-1)).toEqual({
      key: 'VALUE:S0-31+S4-25',
      kind: 'VALUE',
      status: 'OPEN',
      claims: ['S0-31', 'S4-25'],
      note: {
        vi: 'Các nguồn nêu số khác nhau cho cùng một việc: 40 và 116 thôn.',
        en: 'Sources give different figures for the same thing: 40 and 116 villages.',
      },
    });
  });

  it('says in words what each of the others is about', () => {
    expect(
      find(SEED_CLAIMS)
        .slice(0, 4)
        .map(({ note }) => note),
    ).toEqual([
      {
        vi: 'Nguồn nêu 177, danh mục đơn vị ngày 31/12/2020 chỉ có 139.',
        en: 'The source says 177; the register of 31/12/2020 holds only 139.',
      },
      {
        vi: 'Cùng một số bình quân nhưng mẫu số khác nhau: 294 và 448.',
        en: 'One average, different denominators: 294 and 448.',
      },
      {
        vi: 'Nguồn không nói phần này nằm trong hay nằm ngoài con số chung.',
        en: 'The source does not say whether this part is inside the general figure or on top of it.',
      },
      {
        vi: 'Hai phạm vi khác nhau: nguồn nêu số trước và số sau sáp nhập, không so trực tiếp được.',
        en: 'Two scopes: the source gives a figure before and one after the merger, which do not compare directly.',
      },
    ]);
  });

  it('turns explained with an editor’s reason, without losing what the rule found', () => {
    const explanations = new Map([
      ['DENOMINATOR:S4-03', { vi: '177 là số xã đến 31/01/2020.', en: '177 communes stood until 31/01/2020.' }],
    ]);
    expect(find(SEED_CLAIMS, { explanations })[0]).toMatchObject({
      status: 'EXPLAINED',
      note: {
        vi: 'Nguồn nêu 177, danh mục đơn vị ngày 31/12/2020 chỉ có 139. 177 là số xã đến 31/01/2020.',
        en: 'The source says 177; the register of 31/12/2020 holds only 139. 177 communes stood until 31/01/2020.',
      },
    });
  });

  it('does not depend on the order of the claims', () => {
    const expected = find(SEED_CLAIMS);
    fc.assert(
      fc.property(fc.shuffledSubarray([...SEED_CLAIMS], { minLength: SEED_CLAIMS.length }), (claims) => {
        expect(find(claims)).toEqual(expected);
      }),
    );
  });
});
