import { describe, expect, it } from 'vitest';
import { day } from './calendar-day.ts';
import { holdsOn, overlap } from './day-interval.ts';

const districts = { validFrom: day('2019-01-01'), validTo: day('2025-07-01') };
const specialZones = { validFrom: day('2025-07-01'), validTo: null };

describe('a span of days', () => {
  it('holds from its first day to the day before its end', () => {
    expect(holdsOn(districts, day('2018-12-31'))).toBe(false);
    expect(holdsOn(districts, day('2019-01-01'))).toBe(true);
    expect(holdsOn(districts, day('2025-06-30'))).toBe(true);
    expect(holdsOn(districts, day('2025-07-01'))).toBe(false);
  });

  it('holds for ever when it has no end', () => {
    expect(holdsOn(specialZones, day('2099-12-31'))).toBe(true);
  });

  it('does not overlap the one that begins on the day it ends', () => {
    expect(overlap(districts, specialZones)).toBe(false);
    expect(overlap(specialZones, districts)).toBe(false);
  });

  it('overlaps one that shares a single day', () => {
    const reform = { validFrom: day('2025-06-30'), validTo: day('2025-12-31') };
    expect(overlap(districts, reform)).toBe(true);
    expect(overlap(reform, districts)).toBe(true);
    expect(overlap(reform, specialZones)).toBe(true);
    expect(overlap(specialZones, reform)).toBe(true);
  });
});
