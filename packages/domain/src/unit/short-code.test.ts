import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, day } from '../kernel/calendar-day.ts';
import { readShortCode, shortCode } from './short-code.ts';

describe('a short link', () => {
  it('is the identity of the unit, and the day, as briefly as they can be told', () => {
    expect(shortCode('C01720-1', day('2020-02-15'))).toBe('C01720.E4J');
    expect(readShortCode('C01720.E4J')).toEqual({ identity: 'C01720-1', day: '2020-02-15' });
  });

  it.each([
    ['C01720-1', 'C01720'],
    ['C01720-2', 'C01720-2'],
    ['C01720-10', 'C01720-10'],
    ['P04-1', 'P04'],
    ['VN', 'VN'],
    ['V01297-1-don-sai', 'V01297-1-don-sai'],
    ['V01297-10-to-dan-pho-1', 'V01297-10-to-dan-pho-1'],
    ['SV-C01720-1-1', 'SV-C01720-1-1'],
    ['SV-C01720-1', 'SV-C01720-1'],
    ['SV-C01720', 'SV-C01720'],
  ])('to %s is %s, and leads back to it however it is typed', (identity, code) => {
    expect(shortCode(identity)).toBe(code);
    for (const typed of [code, code.toLowerCase(), code.toUpperCase()]) {
      expect(readShortCode(typed)).toEqual({ identity, day: undefined });
    }
  });

  it('leads back to the very unit and day, in small letters too', () => {
    const identity = fc.stringMatching(
      /^(VN|[PDC]\d{2,5}-[1-9]\d?|SV-C\d{5}-\d-\d{1,2}|V\d{5}-\d-[a-z]{1,5}(-[a-z0-9]{1,5})?)$/,
    );
    const someDay = fc
      .date({ min: new Date('1976-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((instant) => instant.toISOString().slice(0, 10) as CalendarDay);
    fc.assert(
      fc.property(identity, fc.option(someDay, { nil: undefined }), (identity, day) => {
        const code = shortCode(identity, day);
        expect(readShortCode(code)).toEqual({ identity, day });
        expect(readShortCode(code.toLowerCase())).toEqual({ identity, day });
      }),
    );
  });

  it.each(['', 'C01720.', 'C01720.ZZZZZZZZZZZZ', '<b>', 'a/b'])('%j leads nowhere', (text) => {
    expect(readShortCode(text)).toBeUndefined();
  });
});
