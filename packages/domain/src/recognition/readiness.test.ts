import { describe, expect, it } from 'vitest';
import { readinessInWords, readinessOf } from './readiness.ts';

describe('docs/domain/recognition.md: Three facts', () => {
  it('keeps criteria met, decision issued and procedure pending apart', () => {
    expect(readinessOf(true, 'NOT_RECOGNISED', true)).toEqual({
      meetsAllCriteria: true,
      isDecided: false,
      isProcedurePending: true,
    });
    expect(readinessOf(false, 'RECOGNISED', true)).toEqual({
      meetsAllCriteria: false,
      isDecided: true,
      isProcedurePending: false,
    });
    expect(readinessOf(null, 'UNKNOWN', null)).toEqual({
      meetsAllCriteria: null,
      isDecided: null,
      isProcedurePending: null,
    });
    expect(readinessOf(null, 'NOT_ASSESSED_AFTER_CHANGE', false).isDecided).toBe(false);
  });

  it.each([
    [
      readinessOf(true, 'NOT_RECOGNISED', true),
      'đạt đủ tiêu chí; không có quyết định công nhận đang hiệu lực; đang làm thủ tục',
      'meets all criteria; no decision in force; procedure under way',
    ],
    [
      readinessOf(false, 'RECOGNISED', null),
      'đang hụt tiêu chí; đã có quyết định công nhận; không có hồ sơ đang xét',
      'now short of a criterion; recognised by a decision; no procedure under way',
    ],
    [
      readinessOf(false, 'REVOKED', false),
      'chưa đạt đủ tiêu chí; không có quyết định công nhận đang hiệu lực; không có hồ sơ đang xét',
      'does not meet all criteria; no decision in force; no procedure under way',
    ],
    [
      readinessOf(null, 'UNKNOWN', null),
      'chưa rõ có đạt đủ tiêu chí không; chưa rõ đã có quyết định công nhận chưa; chưa rõ thủ tục',
      'criteria not reported; decision not known; procedure not reported',
    ],
  ])('says %j in words', (readiness, vi, en) => {
    expect(readinessInWords(readiness)).toEqual({ vi, en });
  });
});
