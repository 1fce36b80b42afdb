import { describe, expect, it } from 'vitest';
import { buildObservation, buildTarget } from '../claim/claim.test-data.ts';
import { day } from '../kernel/calendar-day.ts';
import { dateClaim } from './dated-claim.ts';

const SOURCES = new Map([['cao-bang-2020', day('2020-02-15')]]);

describe('docs/domain/reconciliation.md: Which totals count', () => {
  it('dates a claim by its own day, else by its period, else by its source', () => {
    const on = (claim: Parameters<typeof dateClaim>[0]) => dateClaim(claim, SOURCES)?.on;
    expect(on(buildObservation({ asOf: day('2019-06-30'), period: '2019' }))).toBe('2019-06-30');
    expect(on(buildObservation({ asOf: null, period: '2019' }))).toBe('2019-12-31');
    expect(on(buildObservation({ asOf: null, period: null }))).toBe('2020-02-15');
    expect(on(buildTarget({ period: 'sau sáp nhập' }))).toBe('2020-02-15');
    expect(on(buildTarget({ period: '2021-2025' }))).toBe('2025-12-31');
  });

  it('gives no day to a claim without a number, or of a source that the record does not date', () => {
    expect(dateClaim(buildTarget({ value: null }), SOURCES)).toBeUndefined();
    expect(dateClaim(buildTarget({ period: null }), new Map())).toBeUndefined();
  });
});
