import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { buildRecord, buildVersion } from '../recognition/recognition.test-data.ts';
import { evaluateTarget } from './evaluate-target.ts';
import { buildContext, stock, target, verdict } from './target.test-data.ts';

describe('docs/domain/targets.md: For each unit', () => {
  const each = target({ each: 'COMMUNE', comparator: 'AT_LEAST', value: 1 });
  const of = (subject: string, value: number) => stock(value, { id: `${subject}-${value}`, subject });

  it('has no verdict for a subject that has no such unit, or did not exist', () => {
    const none = {
      vi: 'Tính theo “từng đơn vị”: không có đơn vị nào như vậy vào ngày xét.',
      en: 'Judged for “each unit”: there is no such unit on that day.',
    };
    for (const subject of ['a', 'nowhere']) {
      expect(evaluateTarget({ ...each, subject }, buildContext([]))).toEqual({
        verdict: 'UNKNOWN',
        actual: null,
        evidence: [],
        failing: [],
        units: [],
        explanation: none,
      });
    }
  });

  it('lists the units that fall short', () => {
    const all = [of('a', 1), of('b', 0), of('c', 2), of('d', 0)];
    expect(evaluateTarget(each, buildContext(all))).toEqual({
      verdict: 'PARTLY_MET',
      actual: 2,
      evidence: ['a-1', 'b-0', 'c-2', 'd-0'],
      failing: ['b', 'd'],
      units: [
        { unit: 'a', verdict: 'MET' },
        { unit: 'b', verdict: 'NOT_MET' },
        { unit: 'c', verdict: 'MET' },
        { unit: 'd', verdict: 'NOT_MET' },
      ],
      explanation: {
        vi: 'Tính theo “từng đơn vị”: 2/4 đạt, 2 chưa đạt, 0 chưa có số liệu.',
        en: 'Judged for “each unit”: 2 of 4 reached, 2 not, 0 without a figure.',
      },
    });
  });

  it.each([
    [[of('a', 1), of('b', 1), of('c', 1), of('d', 1)], 'MET', 4],
    [[of('a', 0), of('b', 0), of('c', 0), of('d', 0)], 'NOT_MET', 0],
    [[of('a', 1), of('b', 1), of('c', 1)], 'UNKNOWN', null],
    [[of('a', 1), of('b', 0)], 'PARTLY_MET', null],
    [[of('a', 0)], 'NOT_MET', null],
    [[], 'UNKNOWN', null],
  ])('with %j is %s', (observations, expected, actual) => {
    expect(evaluateTarget(each, buildContext(observations))).toMatchObject({ verdict: expected, actual });
  });

  it('takes the source’s own words for whom it holds, and the figures of each unit', () => {
    const scoped = { ...each, scope: { vi: 'mỗi xã còn lại', en: 'each of the other communes' } };
    expect(evaluateTarget(scoped, buildContext([of('a', 1)])).explanation).toEqual({
      vi: 'Tính theo “mỗi xã còn lại”: 1/4 đạt, 0 chưa đạt, 3 chưa có số liệu.',
      en: 'Judged for “each of the other communes”: 1 of 4 reached, 0 not, 3 without a figure.',
    });
  });

  it('says when no such unit exists, as for districts since July 2025', () => {
    expect(evaluateTarget({ ...each, each: 'DISTRICT' }, buildContext())).toMatchObject({
      verdict: 'UNKNOWN',
      actual: null,
      explanation: {
        vi: 'Tính theo “từng đơn vị”: không có đơn vị nào như vậy vào ngày xét.',
        en: 'Judged for “each unit”: there is no such unit on that day.',
      },
    });
    expect(verdict({ ...each, subject: 'lang-son' }, [])).toBe('UNKNOWN');
  });

  it('asks the units that stood at the end of the period', () => {
    const moving = buildRecord({
      communes: [
        buildVersion({ identity: 'a' }),
        buildVersion({ identity: 'b', validTo: day('2021-01-01') }),
        buildVersion({ identity: 'c', validFrom: day('2021-01-01') }),
      ],
    });
    const failing = (asOf: string) =>
      evaluateTarget(
        each,
        buildContext([of('a', 0), of('b', 0), of('c', 0)], { tree: moving.tree, recognition: moving, asOf: day(asOf) }),
      ).failing;
    expect(failing('2026-01-01')).toEqual(['a', 'b']);
  });
});
