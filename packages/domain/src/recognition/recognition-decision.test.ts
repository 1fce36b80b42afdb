import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { buildDecision, buildRecord, standingOn } from './recognition.test-data.ts';
import { decisionKey, inOrderOfEffect } from './recognition-decision.ts';

describe('docs/domain/recognition.md: The decision', () => {
  it('tells two decisions of one number apart: Cao Bằng signed two QĐ 46/QĐ-UBND', () => {
    const earlier = buildDecision({ signedOn: day('2019-01-14'), statusYear: 2018 });
    expect(decisionKey(earlier)).not.toBe(decisionKey(buildDecision()));
    expect(decisionKey(buildDecision({ issuer: 'UBND tỉnh Lạng Sơn' }))).not.toBe(decisionKey(buildDecision()));
  });

  it('is one decision, whichever of its units is asked about', () => {
    expect(decisionKey(buildDecision({ unit: 'le-loi' }))).toBe(decisionKey(buildDecision()));
  });

  it.each([
    ['1/QĐ-UBND', '2/QĐ-UBND'],
    ['2/QĐ-UBND', '1/QĐ-UBND'],
  ])('grants anew (%s) what another (%s) withdrew the same day, whatever their numbers', (granting, withdrawing) => {
    const grant = buildDecision({ number: granting });
    const withdrawal = buildDecision({ kind: 'REVOKE', number: withdrawing });
    for (const decisions of [
      [grant, withdrawal],
      [withdrawal, grant],
    ]) {
      expect(inOrderOfEffect(decisions)).toEqual([withdrawal, grant]);
      expect(standingOn('2020-01-20', buildRecord({ decisions }))).toBe('RECOGNISED');
    }
  });
});
