import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import type { RecognisedShare } from '../rule-book/condition-set.ts';
import type { UnitKind, UnitLevel } from '../unit/unit-kind.ts';
import { judgeShare } from './judge-share.ts';
import { buildDecision, buildRecord, buildVersion, CAO_BANG, NATION } from './recognition.test-data.ts';

const asOf = day('2024-06-01');
const ALL: RecognisedShare = { level: 'COMMUNE', tier: 'STANDARD', percent: 100 };

describe('docs/domain/conditions.md: A share of nothing', () => {
  it.each<[UnitLevel, string, string]>([
    ['NATION', 'nước', 'nations'],
    ['PROVINCE', 'tỉnh', 'provinces'],
    ['DISTRICT', 'huyện', 'districts'],
    ['COMMUNE', 'xã', 'communes'],
    ['VILLAGE', 'thôn', 'villages'],
  ])('is not known, at the level %s: nothing of nothing is not all', (level, vi, en) => {
    for (const percent of [0, 100]) {
      expect(judgeShare({ version: buildVersion(), asOf }, { ...ALL, level, percent }, buildRecord())).toEqual({
        verdict: 'UNKNOWN',
        explanation: {
          vi: `Không có ${vi} nào thuộc chương trình để tính.`,
          en: `There are no ${en} of the programme to count.`,
        },
        failing: [],
      });
    }
  });

  it('is not known either where every unit inside lies outside the programme', () => {
    const record = buildRecord({ communes: [buildVersion({ kind: 'WARD' })] });
    expect(judgeShare({ version: CAO_BANG, asOf }, ALL, record).explanation.vi).toBe(
      'Không có xã nào thuộc chương trình để tính.',
    );
  });
});

describe('docs/domain/conditions.md: A share in words', () => {
  it('prints the share asked for with the decimal sign of the language', () => {
    const record = buildRecord({
      communes: [buildVersion({ identity: 'a' }), buildVersion({ identity: 'b' })],
      decisions: [buildDecision({ unit: 'a' })],
    });
    expect(judgeShare({ version: CAO_BANG, asOf }, { ...ALL, percent: 62.5 }, record).explanation).toEqual({
      vi: '1/2 xã được công nhận đạt chuẩn nông thôn mới; cần ít nhất 62,5%. 0 xã chưa được công nhận, 1 xã chưa rõ.',
      en: '1 of 2 communes recognised for the new-rural standard; at least 62.5% asked for. 0 not recognised, 1 not known.',
    });
  });

  it('names the completed task where that is the status counted', () => {
    const share = { ...ALL, level: 'PROVINCE', tier: 'TASK_COMPLETED' } as const;
    const record = buildRecord({ decisions: [buildDecision({ unit: 'cao-bang', tier: 'TASK_COMPLETED' })] });
    expect(judgeShare({ version: NATION, asOf }, share, record)).toEqual({
      verdict: 'MET',
      explanation: {
        vi: '1/1 tỉnh được công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới; cần ít nhất 100%. 0 tỉnh chưa được công nhận, 0 tỉnh chưa rõ.',
        en: '1 of 1 provinces recognised for completion of the task of building a new countryside; at least 100% asked for. 0 not recognised, 0 not known.',
      },
      failing: [],
    });
  });

  it.each<[UnitLevel, UnitKind, string, string]>([
    ['DISTRICT', 'RURAL_DISTRICT', '0/1 huyện', '0 of 1 districts'],
    ['VILLAGE', 'XOM', '0/1 thôn', '0 of 1 villages'],
  ])('counts units of the level %s as such', (level, kind, vi, en) => {
    const record = buildRecord({ communes: [buildVersion({ level, kind })] });
    const { explanation } = judgeShare({ version: CAO_BANG, asOf }, { ...ALL, level }, record);
    expect(explanation.vi).toMatch(new RegExp(`^${vi} được công nhận`));
    expect(explanation.en).toMatch(new RegExp(`^${en} recognised`));
  });
});
