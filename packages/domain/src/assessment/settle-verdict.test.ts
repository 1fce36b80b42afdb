import { describe, expect, it } from 'vitest';
import { settleVerdict } from './settle-verdict.ts';

describe("an officer's word beside the values (assessment.md: The officer's word)", () => {
  it.each([
    ['MET', true, null, 'MET', false],
    ['NOT_MET', false, null, 'NOT_MET', false],
    ['UNKNOWN', true, null, 'UNKNOWN', false],
    ['UNKNOWN', true, 'MET', 'MET', false],
    ['UNKNOWN', false, 'NOT_MET', 'NOT_MET', false],
    ['MET', true, 'MET', 'MET', false],
    ['MET', false, 'MET', 'MET', false],
    ['NOT_MET', true, 'MET', 'NOT_MET', true],
    ['MET', true, 'NOT_MET', 'MET', true],
    ['NOT_MET', false, 'MET', 'MET', true],
    ['MET', false, 'NOT_MET', 'NOT_MET', true],
    ['PARTLY_MET', false, 'NOT_MET', 'PARTLY_MET', false],
    ['PARTLY_MET', true, 'MET', 'PARTLY_MET', true],
    ['PARTLY_MET', false, 'MET', 'MET', true],
  ] as const)(
    'values say %s (verified: %s), officer says %s: %s, disputed %s',
    (byRule, isVerified, officer, verdict, isDisputed) => {
      expect(settleVerdict(byRule, isVerified, officer)).toEqual({ verdict, byRule, officer, isDisputed });
    },
  );
});
