import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { meetsConditions, type RecognitionFacts } from './conditions-of-recognition.ts';

const READY: RecognitionFacts = {
  kind: 'COMMUNE',
  tier: 'STANDARD',
  held: [],
  unmetCriteria: [],
  satisfaction: 92,
  satisfactionRequired: 90,
  hasConstructionDebt: false,
  hasComplexSecurity: false,
};

const judge = (overrides: Partial<RecognitionFacts>, on = '2023-06-01') =>
  meetsConditions({ ...READY, ...overrides }, day(on));

describe('docs/domain/recognition.md: Conditions (QĐ 18/2022)', () => {
  it('lets a commune through that meets them all, at the edge of satisfaction too', () => {
    expect(judge({})).toEqual({ ok: true, value: 'STANDARD' });
    expect(judge({ satisfaction: 90 })).toMatchObject({ ok: true });
  });

  it.each<[Partial<RecognitionFacts>, object]>([
    [{ kind: 'WARD' }, { kind: 'outside-programme' }],
    [{ kind: 'TOWNSHIP' }, { kind: 'outside-programme' }],
    [{ kind: 'URBAN_DISTRICT' }, { kind: 'outside-programme' }],
    [{ kind: 'PROVINCIAL_CITY' }, { kind: 'tier-not-for-kind' }],
    [{ kind: 'RURAL_DISTRICT', tier: 'TASK_COMPLETED' }, { kind: 'tier-not-for-kind' }],
    [{ kind: 'RURAL_DISTRICT', tier: 'MODEL', held: ['ADVANCED', 'STANDARD'] }, { kind: 'tier-not-for-kind' }],
    [{ tier: 'ADVANCED' }, { kind: 'tier-skipped', missing: ['STANDARD'] }],
    [{ tier: 'MODEL' }, { kind: 'tier-skipped', missing: ['ADVANCED', 'STANDARD'] }],
    [
      { tier: 'MODEL', held: ['STANDARD'] },
      { kind: 'tier-skipped', missing: ['ADVANCED'] },
    ],
    [
      { tier: 'MODERN', held: ['STANDARD'] },
      { kind: 'tier-not-yet', firstOn: '2026-02-15' },
    ],
    [{ held: ['STANDARD'] }, { kind: 'already-recognised' }],
    [{ unmetCriteria: null }, { kind: 'criteria-not-assessed' }],
    [{ unmetCriteria: ['Thu nhập', 'Y tế'] }, { kind: 'criteria-unmet', criteria: ['Thu nhập', 'Y tế'] }],
    [{ satisfaction: 89.9 }, { kind: 'satisfaction-below', reported: 89.9, required: 90 }],
    [{ satisfaction: null }, { kind: 'satisfaction-not-reported' }],
    [{ satisfactionRequired: null }, { kind: 'satisfaction-not-reported' }],
    [{ hasConstructionDebt: null }, { kind: 'debt-not-reported' }],
    [{ hasConstructionDebt: true }, { kind: 'debt-outstanding' }],
    [{ hasComplexSecurity: null }, { kind: 'security-not-reported' }],
    [{ hasComplexSecurity: true }, { kind: 'security-complex' }],
  ])('refuses %j', (overrides, refusal) => {
    expect(judge(overrides)).toEqual({ ok: false, refusal: [refusal] });
  });

  it.each<Partial<RecognitionFacts>>([
    { tier: 'ADVANCED', held: ['STANDARD'] },
    { tier: 'MODEL', held: ['STANDARD', 'ADVANCED'] },
    { kind: 'SPECIAL_ZONE' },
    { kind: 'RURAL_DISTRICT', tier: 'ADVANCED', held: ['STANDARD'] },
    { kind: 'PROVINCIAL_CITY', tier: 'TASK_COMPLETED' },
    { kind: 'TOWN', tier: 'TASK_COMPLETED' },
    { kind: 'PROVINCE', tier: 'TASK_COMPLETED' },
    { kind: 'MUNICIPALITY', tier: 'TASK_COMPLETED' },
    { kind: 'XOM' },
    { kind: 'THON', tier: 'MODEL' },
  ])('accepts %j', (overrides) => {
    expect(judge(overrides)).toMatchObject({ ok: true });
  });

  it('lists everything that is unmet, not the first thing', () => {
    const facts = {
      tier: 'ADVANCED',
      held: ['ADVANCED'],
      unmetCriteria: ['Thu nhập'],
      satisfaction: 10,
      hasConstructionDebt: true,
      hasComplexSecurity: true,
    } as const;
    const judged = judge(facts, '2026-06-01');
    expect(judged.ok ? [] : judged.refusal.map(({ kind }) => kind)).toEqual([
      'rule-not-established',
      'already-recognised',
      'tier-skipped',
      'criteria-unmet',
      'satisfaction-below',
      'debt-outstanding',
      'security-complex',
    ]);
  });

  it.each([
    ['2022-08-01', false],
    ['2022-08-02', true],
    ['2025-12-31', true],
    ['2026-01-01', false],
  ])('has a rule on %s: %s', (on, isEstablished) => {
    expect(judge({}, on).ok).toBe(isEstablished);
  });

  it('knows xã hiện đại from the day the set took effect, and no rule for granting it', () => {
    const modern = { tier: 'MODERN', held: ['STANDARD'] } as const;
    expect(judge(modern, '2026-02-14')).toMatchObject({
      refusal: [{ kind: 'rule-not-established' }, { kind: 'tier-not-yet' }],
    });
    expect(judge(modern, '2026-02-15')).toEqual({ ok: false, refusal: [{ kind: 'rule-not-established' }] });
  });
});
