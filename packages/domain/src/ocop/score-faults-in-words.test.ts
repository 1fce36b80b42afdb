import { describe, expect, it } from 'vitest';
import { scoreFaultsInWords } from './score-faults-in-words.ts';

describe('docs/domain/ocop.md: Points', () => {
  it('names the part as the score sheet does, with its points and its maximum', () => {
    expect(scoreFaultsInWords([{ part: 'A', score: 38, maximum: 35, reason: 'ABOVE_MAXIMUM' }])).toEqual({
      vi: 'Phần A có 38 điểm, vượt mức tối đa 35 điểm',
      en: 'Part A has 38 points, above the maximum of 35',
    });
  });

  it('names every wrong part, and prints points as each language does', () => {
    expect(
      scoreFaultsInWords([
        { part: 'B', score: -0.5, maximum: 25, reason: 'NEGATIVE' },
        { part: 'C', score: 35.01, maximum: 35, reason: 'ABOVE_MAXIMUM' },
      ]),
    ).toEqual({
      vi: 'Phần B có -0,5 điểm, nhỏ hơn 0 (được từ 0 đến 25 điểm); Phần C có 35,01 điểm, vượt mức tối đa 35 điểm',
      en: 'Part B has -0.5 points, below 0 (0 to 25 points); Part C has 35.01 points, above the maximum of 35',
    });
  });

  it('does not print what is no number', () => {
    expect(scoreFaultsInWords([{ part: 'A', score: Number.NaN, maximum: 40, reason: 'NOT_A_NUMBER' }])).toEqual({
      vi: 'Phần A không phải là số (được từ 0 đến 40 điểm)',
      en: 'Part A is not a number (0 to 40 points)',
    });
  });
});
