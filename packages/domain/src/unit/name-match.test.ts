import { describe, expect, it } from 'vitest';
import { MATCH, matchName, toSearchText } from './name-match.ts';

describe('a name beside what was typed', () => {
  it.each([
    ['Hòa An', 'hoà an', false, MATCH.SAME_NAME],
    ['Hòa An', 'hoà an', true, MATCH.ALIAS_SAME_NAME],
    ['Hòa An', 'hoa an', false, MATCH.FOLDED],
    ['Hòa An', 'hoa an', true, MATCH.ALIAS_FOLDED],
    ['Hòa An', 'ho', false, MATCH.PREFIX],
    ['Hòa An', 'ho', true, MATCH.PREFIX],
    ['Hòa An', 'an', false, MATCH.LATER_WORD],
    ['Hòa An', 'oa', false, undefined],
  ])('%s, typed “%s” (alias: %s), matches as %s', (name, typed, isAlias, match) => {
    expect(matchName(toSearchText(typed), toSearchText(name), isAlias)).toBe(match);
  });
});
