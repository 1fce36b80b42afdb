import { describe, expect, it } from 'vitest';
import { arrangeRows, orderWord, readOrder } from './arrange-rows.ts';
import { grid, VERDICTS } from './grid.test-data.ts';
import { missingOf, readGrid } from './grid-data.ts';

const ALL = { text: '', missing: undefined };
const { rows, columns } = readGrid(grid(VERDICTS));
const names = (...args: Parameters<typeof arrangeRows>) => arrangeRows(...args).map(({ commune }) => commune.name);

describe('what a grid says', () => {
  it('counts each criterion over those who reported, and the unknown neither way', () => {
    expect(columns.map(({ met, known, missing }) => [met, known, missing])).toEqual([
      [2, 3, 1],
      [1, 3, 2],
      [2, 2, 0],
    ]);
  });

  it('knows what is missing; who did not report is missing nothing', () => {
    expect(rows.map(missingOf)).toEqual([[], [1], [], [0, 1]]);
  });
});

describe('the rows', () => {
  it.each([
    ['count', 'ascending', ['Chu Trinh', 'Ngọc Côn', 'An Lạc', 'Đức Long']],
    ['count', 'descending', ['An Lạc', 'Chu Trinh', 'Ngọc Côn', 'Đức Long']],
    ['name', 'ascending', ['An Lạc', 'Chu Trinh', 'Đức Long', 'Ngọc Côn']],
    ['name', 'descending', ['Ngọc Côn', 'Đức Long', 'Chu Trinh', 'An Lạc']],
    [1, 'ascending', ['Chu Trinh', 'Ngọc Côn', 'An Lạc', 'Đức Long']],
    [1, 'descending', ['An Lạc', 'Ngọc Côn', 'Chu Trinh', 'Đức Long']],
  ] as const)('by %s, %s', (by, direction, expected) => {
    expect(names(rows, { by, direction }, ALL)).toEqual(expected);
  });

  it('are found without diacritics, by their own name or that of the district', () => {
    const order = { by: 'name', direction: 'ascending' } as const;
    expect(names(rows, order, { text: 'duc long', missing: undefined })).toEqual(['Đức Long']);
    expect(names(rows, order, { text: 'hoa an', missing: 1 })).toEqual(['Chu Trinh', 'Ngọc Côn']);
    expect(names(rows, order, { text: '', missing: 2 })).toEqual([]);
  });

  it('of a large province are ordered in far less than 100 ms', () => {
    const many = readGrid(
      grid(Array.from({ length: 600 }, (_, place) => [`Xã ${place}`, 'MNUP'.repeat(5).slice(place % 4, 19)])),
    ).rows;
    const begun = performance.now();
    arrangeRows(many, { by: 2, direction: 'descending' }, { text: 'xa', missing: undefined });
    expect(performance.now() - begun).toBeLessThan(100);
  });
});

it.each(['ten', 'ten-nguoc', 'dat-nguoc', 'tc-3', 'tc-3-nguoc'])('the address keeps the order %s', (word) => {
  expect(orderWord(readOrder(word, [1, 2, 3]), [1, 2, 3])).toBe(word);
});

it.each([undefined, '', 'tc-20', 'gi-do'])('the address %s says nothing', (word) => {
  expect(orderWord(readOrder(word, [1, 2, 3]), [1, 2, 3])).toBeUndefined();
});
