import { assessUnit } from '@ntm/domain/assessment/assess-unit';
import { distributeByBand } from '@ntm/domain/assessment/criteria-bands';
import { day } from '@ntm/domain/kernel/calendar-day';
import { chooseRuleBook } from '@ntm/domain/rule-book/choose-rule-book';
import type { CriteriaSet } from '@ntm/domain/rule-book/criteria-set';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RuleBookFolder } from './rule-book-folder.ts';

/** A made-up set: three criteria, coasts instead of regions or groups as a key, thresholds that move with the year. */
const MADE_UP = `
- code: COMMUNE_NTM_2031
  kind: CRITERIA
  title: { vi: Bộ tiêu chí giả định 2031, en: A made-up set of 2031 }
  level: COMMUNE
  tier: STANDARD
  instrument: qd-51-2025
  validFrom: 2031-01-01
  validTo: null
  verified: false
  evidence: null
  stated: { criteria: 3, indicators: 1, verified: false, evidence: null }
  regions:
    - { code: COAST, name: { vi: Ven biển, en: Coast } }
  bandFloors: [3, 1, 0]
  criteria:
    - { number: 1, code: PLANNING, name: { vi: Quy hoạch, en: Planning }, verified: false, evidence: null }
    - { number: 2, code: CLIMATE, name: { vi: Khí hậu, en: Climate }, verified: false, evidence: null }
    - number: 3
      code: INCOME
      name: { vi: Thu nhập, en: Income }
      verified: false
      evidence: null
      hasAllIndicators: true
      indicators:
        - code: '3.1'
          name: { vi: Thu nhập bình quân, en: Mean income }
          unit: { vi: triệu đồng, en: million VND }
          verified: false
          evidence: null
          thresholds:
            - { region: COAST, year: 2031, comparator: MORE_THAN, value: 120, verified: false, evidence: null }
`;

describe('a new set (criteria-sets.md: A new set)', () => {
  const folder = new RuleBookFolder();
  let set: CriteriaSet;

  beforeAll(() => {
    folder.add('commune-ntm-2031.yaml', MADE_UP.trimStart());
    const read = folder.read();
    if (!read.ok) throw new Error(folder.problems().join('\n'));
    const question = { level: 'COMMUNE', tier: 'STANDARD', adoptedBy: null, on: day('2031-06-01') } as const;
    const chosen = chooseRuleBook(read.value.ruleBooks, question);
    if (!chosen.ok || chosen.value.kind !== 'CRITERIA') throw new Error('The made-up set is not in force.');
    set = chosen.value;
  });

  afterAll(() => folder.remove());

  it('is in force from its day by being a file', () => {
    expect(set).toMatchObject({ code: 'COMMUNE_NTM_2031', criteria: { length: 3 } });
  });

  it('judges a commune, explains itself and sorts into its own bands, with no code', () => {
    const assessed = assessUnit({
      unit: 'C01360-1',
      asOf: day('2031-06-01'),
      set,
      scope: { region: 'COAST', communeGroup: null, year: 2031 },
      readings: [{ indicator: '3.1', value: 120, officer: null }],
      judgements: [
        { criterion: 1, officer: 'MET' },
        { criterion: 2, officer: 'NOT_MET' },
      ],
    });
    if (!assessed.ok) throw new Error(assessed.refusal.kind);
    expect(assessed.value).toMatchObject({ metCount: 1, totalCount: 3 });
    expect(assessed.value.gaps[0]?.explanation.vi).toContain('yêu cầu trên 120 triệu đồng');
    expect(assessed.value.gaps[0]?.explanation.vi).toContain('vùng Ven biển, năm 2031');
    expect(distributeByBand([assessed.value], set)).toMatchObject({
      ok: true,
      value: { bands: [{ units: [] }, { units: ['C01360-1'], label: { vi: '1–2' } }, { units: [] }] },
    });
  });
});
