import type { CriterionJudgement } from '@ntm/domain/assessment/assess-unit';
import type { IndicatorReading } from '@ntm/domain/assessment/judge-indicator';
import { describe, expect, it } from 'vitest';
import { packJudgements, packReadings, unpackJudgements, unpackReadings } from './packed-inputs.ts';

/** What a column gives back: the same after it went through JSON. */
const stored = (packed: unknown): unknown => JSON.parse(JSON.stringify(packed));

describe('the inputs of an assessment', () => {
  it('come out of their columns as they went in; no figure stays no figure', () => {
    const readings: IndicatorReading[] = [
      { indicator: '10', value: 0, officer: null },
      { indicator: '11', value: null, officer: 'NOT_MET' },
      { indicator: '17.1', value: 97.5, officer: 'MET' },
    ];
    const judgements: CriterionJudgement[] = [
      { criterion: 1, officer: 'MET' },
      { criterion: 2, officer: 'NOT_MET' },
    ];
    expect(unpackReadings(stored(packReadings(readings)))).toEqual(readings);
    expect(unpackJudgements(stored(packJudgements(judgements)))).toEqual(judgements);
    expect([unpackReadings([]), unpackJudgements([])]).toEqual([[], []]);
  });

  it.each([
    ['nothing', null],
    ['an object', { 10: 3 }],
    ['a list of no parts', ['10', 3, null]],
    ['a number in place of the code', [[10, 3, null]]],
    ['a figure in words', [['10', '3', null]]],
    ['a figure left out', [['10']]],
    ['a word that no officer says', [['10', 3, 'PARTLY_MET']]],
  ])('are refused as readings when a column holds %s', (_what, column) => {
    expect(() => unpackReadings(column)).toThrow('Not the inputs of an assessment');
  });

  it.each([
    ['a code in place of the number', [['1', 'MET']]],
    ['no word of the officer', [[1, null]]],
    ['a word that no officer says', [[1, 'UNKNOWN']]],
  ])('are refused as judgements when a column holds %s', (_what, column) => {
    expect(() => unpackJudgements(column)).toThrow('Not the inputs of an assessment');
  });
});
