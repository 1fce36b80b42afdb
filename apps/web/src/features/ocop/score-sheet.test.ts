import { expect, it } from 'vitest';
import { readScore, readSheet } from './score-sheet.ts';

it('reads a score as it is written in Vietnamese and in English', () => {
  expect([readScore('22,5'), readScore('22.5'), readScore(' 30 ')]).toEqual([22.5, 22.5, 30]);
});

it('takes nothing that is not a number for a score, and nothing for zero', () => {
  expect([readScore(''), readScore('ba mươi'), readScore('1e3'), readScore(undefined)]).toEqual(
    new Array(4).fill(undefined),
  );
});

it('leaves a score that is too low to the rule book', () => {
  expect(readScore('-1')).toBe(-1);
});

it('is whole only with three scores and a real day', () => {
  const sheet = { a: '30', b: '22,5', c: '35', evaluatedOn: '2026-08-05' };
  expect(readSheet(sheet)).toEqual({ partA: 30, partB: 22.5, partC: 35, evaluatedOn: '2026-08-05' });
  expect(readSheet({ ...sheet, c: undefined })).toBeUndefined();
  expect(readSheet({ ...sheet, evaluatedOn: '2026-02-30' })).toBeUndefined();
});
