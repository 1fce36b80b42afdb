import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { chooseRuleBook, type RuleBookQuestion } from './choose-rule-book.ts';
import { buildCriteriaSet } from './rule-book.test-data.ts';

const first = buildCriteriaSet({ code: 'FIRST', validFrom: day('2009-04-16'), validTo: day('2016-10-17') });
const second = buildCriteriaSet({ code: 'SECOND', validFrom: day('2016-10-17'), validTo: day('2021-01-01') });
const third = buildCriteriaSet({ code: 'THIRD', validFrom: day('2022-03-08'), validTo: day('2026-01-01') });
const advanced = buildCriteriaSet({ code: 'ADVANCED', tier: 'ADVANCED', validFrom: day('2022-03-08'), validTo: null });
const village = buildCriteriaSet({ code: 'VILLAGE', level: 'VILLAGE', validFrom: day('2018-10-21') });
const provincial = buildCriteriaSet({ code: 'PROVINCIAL', adoptedBy: 'P20-1', validFrom: day('2020-01-01') });
const books = [third, advanced, provincial, first, village, second];

const ask = (on: string, over: Partial<RuleBookQuestion> = {}) =>
  chooseRuleBook(books, { level: 'COMMUNE', tier: 'STANDARD', adoptedBy: null, on: day(on), ...over });

describe('the rule book in force (criteria-sets.md: Which set is in force)', () => {
  it.each([
    ['2009-04-16', 'FIRST'],
    ['2016-10-16', 'FIRST'],
    ['2016-10-17', 'SECOND'],
    ['2020-12-31', 'SECOND'],
    ['2022-03-08', 'THIRD'],
    ['2025-12-31', 'THIRD'],
  ])('on %s is %s, whatever the order of the files', (on, code) => {
    expect(ask(on)).toMatchObject({ ok: true, value: { code } });
  });

  it.each([
    ['2009-04-15', null, 'FIRST'],
    ['2021-01-01', 'SECOND', 'THIRD'],
    ['2022-03-07', 'SECOND', 'THIRD'],
    ['2026-01-01', 'THIRD', null],
  ])('on %s is none: it stands between %s and %s, and neither is put in', (on, before, after) => {
    expect(ask(on)).toEqual({
      ok: false,
      refusal: {
        kind: 'no-set-in-force',
        level: 'COMMUNE',
        tier: 'STANDARD',
        adoptedBy: null,
        on,
        before,
        after,
      },
    });
  });

  it('is that of the level and tier asked for', () => {
    expect(ask('2023-01-01', { tier: 'ADVANCED' })).toMatchObject({ ok: true, value: { code: 'ADVANCED' } });
    expect(ask('2019-01-01', { level: 'VILLAGE' })).toMatchObject({ ok: true, value: { code: 'VILLAGE' } });
    expect(ask('2023-01-01', { tier: 'MODEL' })).toMatchObject({ ok: false, refusal: { before: null, after: null } });
  });

  it('of a province is its own, and the national one stays beside it', () => {
    expect(ask('2020-06-01', { adoptedBy: 'P20-1' })).toMatchObject({ ok: true, value: { code: 'PROVINCIAL' } });
    expect(ask('2020-06-01')).toMatchObject({ ok: true, value: { code: 'SECOND' } });
    expect(ask('2020-06-01', { adoptedBy: 'P04-1' })).toMatchObject({ ok: false });
  });
});
