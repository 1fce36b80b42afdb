import { describe, expect, it } from 'vitest';
import { COMMUNES } from '../claim/claim.test-data.ts';
import { day } from '../kernel/calendar-day.ts';
import { buildDecision, buildRecord, buildVersion } from '../recognition/recognition.test-data.ts';
import { evaluateTarget } from './evaluate-target.ts';
import { buildContext, END, flow, target, verdict } from './target.test-data.ts';

describe('docs/domain/targets.md: Status and named units', () => {
  const status = target({ subject: 'a', measure: 'recognition-status', tier: 'STANDARD', value: null });
  const world = (decisions: Parameters<typeof buildDecision>[0][], more: Parameters<typeof buildRecord>[0] = {}) => {
    const communes = ['a', 'b'].map((identity) => buildVersion({ identity, name: identity.toUpperCase() }));
    const record = buildRecord({ communes, decisions: decisions.map(buildDecision), ...more });
    return { tree: record.tree, recognition: record };
  };
  const list = { within: 'VN', level: 'COMMUNE', source: 'ds', validFrom: day('2019-01-01'), validTo: null } as const;

  it('counts a decision for the year it is for, though it was signed in the next one', () => {
    const decided = world([
      { unit: 'a', statusYear: 2020, signedOn: day('2021-01-20'), effectiveOn: day('2021-01-20') },
    ]);
    expect(evaluateTarget(status, buildContext([], decided))).toEqual({
      verdict: 'MET',
      actual: null,
      evidence: [],
      failing: [],
      units: [],
      explanation: {
        vi: 'xã A: đạt, theo 46/QĐ-UBND ngày 20/01/2021.',
        en: 'xã A: reached, by 46/QĐ-UBND of 20/01/2021.',
      },
    });
    expect(verdict(status, [], { ...decided, asOf: day('2021-01-19') })).toBe('UNKNOWN');
    expect(verdict(status, [], { ...decided, asOf: day('2021-01-20') })).toBe('MET');
  });

  it('does not count a decision for a later year', () => {
    expect(verdict(status, [], world([{ unit: 'a', statusYear: 2021 }]))).toBe('NOT_MET');
  });

  it('takes no withdrawal for a grant', () => {
    const withdrawn = world([{ unit: 'a', kind: 'REVOKE', statusYear: null, effectiveOn: day('2023-01-01') }]);
    expect(verdict(status, [], withdrawn)).toBe('UNKNOWN');
  });

  it('goes by the day of effect where the decision names no year', () => {
    const on = (effectiveOn: string) => world([{ unit: 'a', statusYear: null, effectiveOn: day(effectiveOn) }]);
    expect(verdict(status, [], on('2020-12-31'))).toBe('MET');
    expect(evaluateTarget(status, buildContext([], on('2021-01-01')))).toMatchObject({
      verdict: 'NOT_MET',
      failing: ['a'],
      explanation: {
        vi: 'xã A: đạt muộn hơn kỳ, theo 46/QĐ-UBND ngày 20/01/2020.',
        en: 'xã A: reached too late, by 46/QĐ-UBND of 20/01/2020.',
      },
    });
  });

  it('never comes too late for a target without a year', () => {
    const decided = world([{ unit: 'a', statusYear: null, effectiveOn: day('2024-05-01') }]);
    expect(verdict({ ...status, period: null }, [], decided)).toBe('MET');
    expect(verdict({ ...status, period: null }, [], { ...decided, asOf: day('2024-04-30') })).toBe('UNKNOWN');
  });

  it('cannot be judged for a unit that the record does not hold', () => {
    expect(evaluateTarget({ ...status, subject: 'x' }, buildContext([], world([])))).toMatchObject({
      verdict: 'UNKNOWN',
      explanation: { vi: 'Hồ sơ không có đơn vị này.', en: 'The record does not hold this unit.' },
    });
  });

  it('takes a higher status for a lower one, not the other way round', () => {
    expect(verdict(status, [], world([{ unit: 'a', tier: 'ADVANCED' }]))).toBe('MET');
    expect(verdict({ ...status, tier: 'ADVANCED' }, [], world([{ unit: 'a' }]))).toBe('UNKNOWN');
  });

  it('is not met by a unit that lost its status', () => {
    const lost = world([{ unit: 'a' }, { unit: 'a', kind: 'REVOKE', effectiveOn: day('2020-06-01') }]);
    expect(evaluateTarget(status, buildContext([], lost))).toMatchObject({
      verdict: 'NOT_MET',
      failing: ['a'],
      explanation: { vi: expect.stringMatching(/^Xã A bị thu hồi/) },
    });
  });

  it('is missed only when a complete list says so and the period is over', () => {
    const listed = world([], { completeLists: [list] });
    expect(verdict(status, [], { ...listed, asOf: day('2021-01-01') })).toBe('NOT_MET');
    expect(verdict(status, [], { ...listed, asOf: END })).toBe('UNKNOWN');
    expect(evaluateTarget(status, buildContext([], world([])))).toMatchObject({
      verdict: 'UNKNOWN',
      failing: [],
      explanation: { vi: expect.stringMatching(/^Chưa rõ: hồ sơ chưa có quyết định nào về xã A/) },
    });
    expect(verdict({ ...status, subject: 'nowhere' }, [], listed)).toBe('UNKNOWN');
    expect(evaluateTarget({ ...status, subject: 'nowhere' }, buildContext()).explanation.vi).toBe(
      'Hồ sơ không có đơn vị này.',
    );
  });

  const named = target({ basis: 'FLOW', comparator: 'INCREASE_BY', value: 2, namedUnits: ['a', 'b'] });

  it('ticks named units off one by one', () => {
    expect(verdict(named, [], world([{ unit: 'a' }, { unit: 'b' }]))).toBe('MET');
    const half = world([{ unit: 'a' }], { completeLists: [list] });
    expect(evaluateTarget(named, buildContext([], half))).toMatchObject({
      verdict: 'PARTLY_MET',
      actual: 1,
      failing: ['b'],
      units: [
        { unit: 'a', verdict: 'MET' },
        { unit: 'b', verdict: 'NOT_MET' },
      ],
      explanation: {
        vi: 'Tính theo “các đơn vị được nêu tên”: 1/2 đạt, 1 chưa đạt, 0 chưa có số liệu.',
        en: 'Judged for “the units named”: 1 of 2 reached, 1 not, 0 without a figure.',
      },
    });
  });

  it('falls back on the figure while the units are not known, and tells both when that is missing too', () => {
    expect(evaluateTarget(named, buildContext([flow(2)], world([])))).toMatchObject({
      verdict: 'MET',
      evidence: ['O-2'],
      units: [],
    });
    expect(evaluateTarget(named, buildContext([], world([]))).explanation.vi).toMatch(
      /^Tính theo “các đơn vị được nêu tên”: 0\/2 đạt, 0 chưa đạt, 2 chưa có số liệu\. Chưa có số mới/,
    );
  });

  it('leaves the names aside where the measure counts no status', () => {
    const decided = world([{ unit: 'a' }, { unit: 'b' }]);
    expect(verdict(named, [], { ...decided, tierCounted: new Map() })).toBe('UNKNOWN');
    expect(COMMUNES.code).toBe(named.measure);
  });
});
