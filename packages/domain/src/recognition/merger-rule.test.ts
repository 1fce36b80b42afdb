import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { MERGER_RULES, mergerRuleOn } from './merger-rule.ts';

describe('docs/domain/recognition.md: After a merger, rules by period', () => {
  it.each([
    ['2018-12-31', undefined],
    ['2019-01-01', 'NONE'],
    ['2022-12-31', 'NONE'],
    ['2023-01-01', 'SUGGESTION'],
    ['2025-06-30', 'SUGGESTION'],
    ['2025-07-01', 'NONE'],
  ])('on %s: %s', (on, inheritance) => {
    expect(mergerRuleOn(MERGER_RULES, day(on))?.inheritance).toBe(inheritance);
  });

  it('claims to have checked no row against a signed text, since nobody has', () => {
    expect(MERGER_RULES.map(({ verified }) => verified)).toEqual([false, false, false]);
  });
});
