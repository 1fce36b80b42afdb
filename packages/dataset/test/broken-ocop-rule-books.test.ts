import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RuleBookFolder } from './rule-book-folder.ts';

let folder: RuleBookFolder;

beforeEach(() => {
  folder = new RuleBookFolder();
});

afterEach(() => folder.remove());

describe('a broken OCOP rule book', () => {
  it.each([
    ['parts in disorder', 'ocop/ocop-2023.yaml', 'code: B', 'code: C', 'must be A, B and C'],
    [
      'parts that the bands do not reach',
      'ocop/ocop-2023.yaml',
      'maximum: 40',
      'maximum: 41',
      'must rise star by star from 0 to 101 without a hole',
    ],
    [
      'a hole between bands',
      'ocop/ocop-2023.yaml',
      'from: 70',
      'from: 71',
      'must rise star by star from 0 to 100 without a hole',
    ],
    [
      'bands that do not begin at 0',
      'ocop/ocop-2023.yaml',
      'from: 0',
      'from: 1',
      'must rise star by star from 0 to 100 without a hole',
    ],
    [
      'bands in disorder',
      'ocop/ocop-2023.yaml',
      '{ stars: 2, from',
      '{ stars: 3, from',
      'must rise star by star from 0 to 100 without a hole',
    ],
    [
      'a certifier of two stars',
      'ocop/ocop-2023.yaml',
      'stars: 3, level',
      'stars: 2, level',
      '2 stars are not certified',
    ],
    [
      'two certifiers on one day',
      'ocop/ocop-2023.yaml',
      'stars: 4, level',
      'stars: 3, level',
      '3 stars have two certifiers on one day',
    ],
    [
      'a certifier before the rule book',
      'ocop/ocop-2023.yaml',
      'level: DISTRICT, validFrom: 2023-02-24',
      'level: DISTRICT, validFrom: 2023-02-23',
      '3 stars: outside the days of the rule book',
    ],
    [
      'a certifier after the rule book',
      'ocop/ocop-2023.yaml',
      'validTo: 2025-07-01',
      'validTo: 2025-07-07',
      '3 stars: outside the days of the rule book',
    ],
    [
      'a certifier without end in a rule book with one',
      'ocop/ocop-2023.yaml',
      'validTo: 2025-07-01',
      'validTo: null',
      '3 stars: outside the days of the rule book',
    ],
    [
      'a miscounted taxonomy',
      'ocop/ocop-2026.yaml',
      'productSets: 26',
      'productSets: 25',
      'differs from what the instrument counts',
    ],
    ['miscounted groups', 'ocop/ocop-2026.yaml', 'groups: 17', 'groups: 16', 'differs from what the instrument counts'],
    [
      'miscounted industries',
      'ocop/ocop-2026.yaml',
      'industries: 6',
      'industries: 7',
      'differs from what the instrument counts',
    ],
    ['a product set twice', 'ocop/ocop-2026.yaml', 'number: 26', 'number: 25', '25 stands twice'],
    [
      'OCOP rules that overlap',
      'ocop/ocop-2019.yaml',
      'validTo: 2023-02-24',
      'validTo: 2023-02-25',
      'overlaps OCOP_2019, which judges the same',
    ],
    [
      'verified OCOP rules with unverified parts',
      'ocop/ocop-2026.yaml',
      'verified: false',
      'verified: true',
      'a verified rule book is whole and has no unverified part',
    ],
  ])('is refused for %s', (_, file, passage, instead, reason) => {
    folder.edit(file, passage, instead);
    expect(folder.problems()).toContainEqual(expect.stringContaining(reason));
  });

  it('is refused for a band that falls', () => {
    folder.edit('ocop/ocop-2023.yaml', 'from: 30, to: 50', 'from: 30, to: 20');
    folder.edit('ocop/ocop-2023.yaml', 'from: 50, to: 70', 'from: 20, to: 70');
    expect(folder.problems()).toEqual([expect.stringContaining('must rise star by star from 0 to 100 without a hole')]);
  });
});
