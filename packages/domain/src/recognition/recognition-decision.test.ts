import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { buildDecision } from './recognition.test-data.ts';
import { decisionKey } from './recognition-decision.ts';

describe('docs/domain/recognition.md: The decision', () => {
  it('tells two decisions of one number apart: Cao Bằng signed two QĐ 46/QĐ-UBND', () => {
    const earlier = buildDecision({ signedOn: day('2019-01-14'), statusYear: 2018 });
    expect(decisionKey(earlier)).not.toBe(decisionKey(buildDecision()));
    expect(decisionKey(buildDecision({ issuer: 'UBND tỉnh Lạng Sơn' }))).not.toBe(decisionKey(buildDecision()));
  });

  it('is one decision, whichever of its units is asked about', () => {
    expect(decisionKey(buildDecision({ unit: 'le-loi' }))).toBe(decisionKey(buildDecision()));
  });
});
