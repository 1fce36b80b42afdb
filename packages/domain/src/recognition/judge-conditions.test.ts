import { describe, expect, it } from 'vitest';
import { type Assessment, assessUnit } from '../assessment/assess-unit.ts';
import { buildAssessment, buildInputs } from '../assessment/assessment.test-data.ts';
import { day } from '../kernel/calendar-day.ts';
import type { Condition, ConditionSet } from '../rule-book/condition-set.ts';
import { buildCriteriaSet, buildCriterion, buildIndicator, buildPlainSet } from '../rule-book/rule-book.test-data.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import { conditionSetsFor } from './condition-sets-for.ts';
import { judgeConditions } from './judge-conditions.ts';
import { buildDecision, buildRecord, buildVersion, CAO_BANG } from './recognition.test-data.ts';
import type { RecognitionDecision } from './recognition-decision.ts';

const ON = day('2024-06-01');
const LIST = { within: 'cao-bang', level: 'COMMUNE', source: 'ds-2020', validFrom: day('2020-01-01'), validTo: null };

function buildCondition(over: Partial<Condition> = {}): Condition {
  return {
    number: 1,
    statement: { vi: 'Điều kiện', en: 'Condition' },
    link: null,
    requires: null,
    verified: true,
    evidence: 'a test',
    ...over,
  };
}

function buildSet(conditions: readonly Condition[], over: Partial<ConditionSet> = {}): ConditionSet {
  const { code, title, note, basedOn, adoptedBy, amendments, instrument, verified, evidence } = buildCriteriaSet();
  return {
    ...{ code, title, note, basedOn, adoptedBy, amendments, instrument, verified, evidence },
    kind: 'CONDITIONS',
    level: 'PROVINCE',
    tier: 'TASK_COMPLETED',
    validFrom: day('2022-03-08'),
    validTo: day('2026-01-01'),
    hasAllConditions: true,
    conditions,
    ...over,
  };
}

const SHARE = { level: 'COMMUNE', tier: 'STANDARD', percent: 100 } as const;

/** The province of four communes and a ward, judged by one condition. */
function judgeProvince(
  condition: Condition,
  decisions: readonly RecognitionDecision[],
  completeLists: readonly (typeof LIST & { level: 'COMMUNE' })[] = [{ ...LIST, level: 'COMMUNE' }],
) {
  const communes = ['a', 'b', 'c', 'd'].map((identity) => buildVersion({ identity, name: identity.toUpperCase() }));
  const ward = buildVersion({ identity: 'w', kind: 'WARD', name: 'W' });
  const recognition = buildRecord({ communes: [...communes, ward], decisions, completeLists });
  const unit = { version: CAO_BANG, asOf: ON };
  const facts = { recognition, ruleBooks: new Map(), assessments: [] };
  const [result] = judgeConditions(unit, buildSet([condition]), facts);
  if (!result) throw new Error('No result');
  return result;
}

const granted = (...units: string[]): RecognitionDecision[] => units.map((unit) => buildDecision({ unit }));
const names = (units: readonly { version: { name: string } }[]): string[] => units.map(({ version }) => version.name);

describe('docs/domain/conditions.md: A share of recognised units', () => {
  it('is met when every commune is recognised; wards lie outside the programme and do not count', () => {
    const result = judgeProvince(buildCondition({ requires: SHARE }), granted('a', 'b', 'c', 'd'));
    expect(result).toMatchObject({ verdict: 'MET', failing: [] });
    expect(result.explanation).toEqual({
      vi: '4/4 xã được công nhận đạt chuẩn nông thôn mới; cần ít nhất 100%. 0 xã chưa được công nhận, 0 xã chưa rõ.',
      en: '4 of 4 communes recognised for the new-rural standard; at least 100% asked for. 0 not recognised, 0 not known.',
    });
  });

  it('names the communes that are lacking', () => {
    const result = judgeProvince(buildCondition({ requires: SHARE }), granted('a', 'c'));
    expect(result.verdict).toBe('NOT_MET');
    expect(names(result.failing)).toEqual(['B', 'D']);
    expect(result.explanation.vi).toContain('2/4 xã');
  });

  it('counts a withdrawn commune as lacking even without a complete list', () => {
    const withdrawn = buildDecision({ kind: 'REVOKE', unit: 'a', effectiveOn: day('2023-05-10') });
    const result = judgeProvince(buildCondition({ requires: SHARE }), [...granted('a', 'b', 'c', 'd'), withdrawn], []);
    expect(result).toMatchObject({ verdict: 'NOT_MET' });
    expect(names(result.failing)).toEqual(['A']);
  });

  it('is not known while communes without a decision could turn it', () => {
    const result = judgeProvince(buildCondition({ requires: SHARE }), granted('a', 'b', 'c'), []);
    expect(result).toMatchObject({ verdict: 'UNKNOWN', failing: [] });
    expect(result.explanation.en).toContain('1 not known');
  });

  it.each([
    [50, 'MET'],
    [50.01, 'UNKNOWN'],
    [75, 'UNKNOWN'],
    [75.01, 'NOT_MET'],
  ])('asks for at least %d %%: two of four hold it, one is withdrawn, one is not known: %s', (percent, verdict) => {
    const withdrawn = buildDecision({ kind: 'REVOKE', unit: 'c', effectiveOn: day('2023-05-10') });
    const decisions = [...granted('a', 'b', 'c'), withdrawn];
    expect(judgeProvince(buildCondition({ requires: { ...SHARE, percent } }), decisions, []).verdict).toBe(verdict);
  });

  it('counts a higher status, and not a lower one', () => {
    const advanced = buildDecision({ unit: 'b', tier: 'ADVANCED' });
    const decisions = [...granted('a', 'b'), advanced];
    const standard = { ...SHARE, percent: 50 };
    expect(judgeProvince(buildCondition({ requires: standard }), decisions).verdict).toBe('MET');
    const result = judgeProvince(buildCondition({ requires: { ...standard, tier: 'ADVANCED' } }), decisions);
    expect(result.verdict).toBe('NOT_MET');
    expect(names(result.failing)).toEqual(['A', 'C', 'D']);
  });

  it('says so when nobody has checked the condition', () => {
    const result = judgeProvince(buildCondition({ requires: SHARE, verified: false }), granted('a', 'b', 'c', 'd'));
    expect(result.explanation.vi).toContain('Điều kiện này chưa được kiểm chứng.');
    expect(result.explanation.en).toContain('This condition is unverified.');
  });
});

const ADVANCED = buildPlainSet(3, { code: 'ADV', title: { vi: 'Bộ nâng cao', en: 'The advanced set' } });

function judgeCommune(condition: Condition, assessments: readonly Assessment[], books: readonly RuleBook[]) {
  const unit = { version: buildVersion(), asOf: ON };
  const ruleBooks = new Map(books.map((book) => [book.code, book]));
  const set = buildSet([condition], { level: 'COMMUNE', tier: 'MODEL' });
  const [result] = judgeConditions(unit, set, { recognition: buildRecord(), ruleBooks, assessments });
  if (!result) throw new Error('No result');
  return result;
}

describe('docs/domain/conditions.md: Another set in full', () => {
  const inFull = buildCondition({ link: { set: 'ADV', criterion: null, factor: null } });
  const judged = (...assessments: Assessment[]) => judgeCommune(inFull, assessments, [ADVANCED]);

  it('is met by an assessment that finds every criterion met', () => {
    expect(judged(buildAssessment('duc-long', ADVANCED, 3))).toMatchObject({
      verdict: 'MET',
      explanation: {
        vi: 'Đánh giá ngày 31/12/2020: đạt 3/3 tiêu chí theo Bộ nâng cao; 0 chưa đạt; 0 chưa rõ.',
        en: 'Assessed on 31/12/2020: 3 of 3 criteria met by The advanced set; 0 not met; 0 not known.',
      },
    });
  });

  it('names the criteria that are not met', () => {
    const criteria = [
      buildCriterion({ number: 1 }),
      buildCriterion({ number: 2, code: 'SCHOOL', name: { vi: 'Trường học', en: 'Schools' } }),
      buildCriterion({ number: 3, code: 'HEALTH', name: { vi: 'Y tế', en: 'Health' } }),
    ];
    expect(judged(buildAssessment('duc-long', { ...ADVANCED, criteria }, 1))).toMatchObject({
      verdict: 'NOT_MET',
      explanation: {
        vi: 'Đánh giá ngày 31/12/2020: đạt 1/3 tiêu chí theo Bộ nâng cao; 2 chưa đạt: Trường học, Y tế; 0 chưa rõ.',
        en: 'Assessed on 31/12/2020: 1 of 3 criteria met by The advanced set; 2 not met: Schools, Health; 0 not known.',
      },
      failing: [],
    });
  });

  it('is not known while a criterion is, and while nobody has assessed the commune by that very set', () => {
    expect(judged(buildAssessment('duc-long', ADVANCED, 2, 1)).verdict).toBe('UNKNOWN');
    expect(judged(buildAssessment('duc-long', { ...ADVANCED, code: 'OTHER' }, 3))).toMatchObject({
      verdict: 'UNKNOWN',
      explanation: {
        vi: 'Chưa rõ: chưa có đánh giá nào theo Bộ nâng cao.',
        en: 'Not known: no assessment by The advanced set is on record.',
      },
    });
  });

  it('goes by the newest assessment', () => {
    const [newer, older] = [buildAssessment('duc-long', ADVANCED, 3), buildAssessment('duc-long', ADVANCED, 1)];
    expect(judged(newer, older).verdict).toBe('MET');
    expect(judged(older, newer).verdict).toBe('NOT_MET');
  });
});

describe('docs/domain/conditions.md: A criterion raised by a factor', () => {
  const set = buildCriteriaSet({
    code: 'ADV',
    criteria: [buildCriterion({ hasAllIndicators: true, indicators: [buildIndicator()] })],
  });
  const raised = buildCondition({ link: { set: 'ADV', criterion: 'INCOME', factor: 1.1 } });

  function assessed(income: number | null): Assessment {
    const readings = [{ indicator: '10', value: income, officer: null }];
    const result = assessUnit(buildInputs(set, { readings }));
    if (!result.ok) throw new Error(result.refusal.kind);
    return result.value;
  }

  it.each([
    [39.59, 'NOT_MET'],
    [39.6, 'MET'],
    [36, 'NOT_MET'],
  ])('of %d million against 36 raised by a tenth is %s', (income, verdict) => {
    const result = judgeCommune(raised, [assessed(income)], [set]);
    expect(result.verdict).toBe(verdict);
    expect(result.explanation.vi).toContain('yêu cầu ít nhất 39,6');
    expect(result.explanation.en).toContain('1.1 times the threshold');
  });

  it('without a factor is judged by the threshold of the criterion itself', () => {
    const plain = buildCondition({ link: { set: 'ADV', criterion: 'INCOME', factor: null } });
    expect(judgeCommune(plain, [assessed(36)], [set])).toMatchObject({
      verdict: 'MET',
      explanation: {
        vi: 'Chỉ tiêu 10 Thu nhập bình quân: 36 triệu đồng; yêu cầu ít nhất 36 triệu đồng (tiêu chí 10 Thu nhập, Bộ tiêu chí 2016). Đạt.',
        en: 'Indicator 10 Mean income: 36 million VND; required at least 36 million VND (criterion 10 Income, The set of 2016). Met.',
      },
    });
  });

  it('says by how much the threshold is raised, and when nobody has checked the condition', () => {
    expect(judgeCommune({ ...raised, verified: false }, [assessed(40)], [set])).toMatchObject({
      explanation: {
        vi: 'Chỉ tiêu 10 Thu nhập bình quân: 40 triệu đồng; yêu cầu ít nhất 39,6 triệu đồng (tiêu chí 10 Thu nhập, Bộ tiêu chí 2016). Đạt. Bằng 1,1 lần mức của tiêu chí. Điều kiện này chưa được kiểm chứng.',
        en: 'Indicator 10 Mean income: 40 million VND; required at least 39.6 million VND (criterion 10 Income, The set of 2016). Met. 1.1 times the threshold of the criterion. This condition is unverified.',
      },
      failing: [],
    });
  });

  it('is not known for a criterion that the set does not have, and is named by its code', () => {
    const foreign = buildCondition({ link: { set: 'ADV', criterion: 'NO-SUCH', factor: 1.1 } });
    const result = judgeCommune(foreign, [assessed(36)], [set]);
    expect(result.verdict).toBe('UNKNOWN');
    expect(result.explanation.vi).toContain('tiêu chí NO-SUCH');
    expect(result.explanation.en).toContain('the criterion NO-SUCH');
  });

  it('is not known without a figure or a threshold', () => {
    const bare = buildCriteriaSet({ code: 'ADV' });
    const lacking = judgeCommune(raised, [assessed(null)], [set]);
    expect(lacking.verdict).toBe('UNKNOWN');
    expect(lacking.explanation.en).toContain('no figure or no threshold for the criterion Income');
    expect(judgeCommune(raised, [buildAssessment('duc-long', bare, 1)], [bare]).verdict).toBe('UNKNOWN');
  });

  it('is not known for a criterion of two indicators: one figure cannot stand for both', () => {
    const indicators = [buildIndicator(), buildIndicator({ code: '11' })];
    const double = { ...set, criteria: [buildCriterion({ hasAllIndicators: true, indicators })] };
    const result = assessUnit(buildInputs(double, { readings: [{ indicator: '10', value: 50, officer: null }] }));
    if (!result.ok) throw new Error(result.refusal.kind);
    expect(judgeCommune(raised, [result.value], [double]).verdict).toBe('UNKNOWN');
  });
});

describe('docs/domain/conditions.md: Free text', () => {
  const NEEDS_DOCUMENT = {
    vi: 'Chưa rõ: cần văn bản của cơ quan có thẩm quyền, số liệu không tự cho thấy điều kiện này.',
    en: 'Not known: it needs a document; figures alone do not show this condition.',
  };

  it('needs a document, whatever else is on record', () => {
    const result = judgeCommune(buildCondition(), [buildAssessment('duc-long', ADVANCED, 3)], [ADVANCED]);
    expect(result).toMatchObject({ verdict: 'UNKNOWN', explanation: NEEDS_DOCUMENT, failing: [] });
  });

  it('so does a condition on a set that is not on record, or that has no criteria to assess', () => {
    const inFull = buildCondition({ link: { set: 'ADV', criterion: null, factor: null } });
    const assessments = [buildAssessment('duc-long', ADVANCED, 3)];
    expect(judgeCommune(inFull, assessments, [])).toMatchObject({ verdict: 'UNKNOWN', explanation: NEEDS_DOCUMENT });
    expect(judgeCommune(inFull, assessments, [buildSet([], { code: 'ADV' })]).explanation).toEqual(NEEDS_DOCUMENT);
  });
});

describe('docs/domain/conditions.md: Which conditions', () => {
  const town = buildSet([], { code: 'TOWN', level: 'DISTRICT', validTo: day('2025-07-01') });
  const rural = buildSet([], { code: 'RURAL', level: 'DISTRICT', tier: 'STANDARD', validTo: day('2025-07-01') });
  const local = buildSet([], { code: 'LOCAL', adoptedBy: 'cao-bang' });
  const criteria = buildPlainSet(1, { code: 'CRITERIA', level: 'DISTRICT', validTo: day('2025-07-01') });
  const books = [town, rural, local, buildSet([], { code: 'PROVINCE' }), criteria];
  const codesFor = (kind: 'TOWN' | 'RURAL_DISTRICT' | 'PROVINCE' | 'URBAN_DISTRICT', on: string): string[] => {
    const level = kind === 'PROVINCE' ? 'PROVINCE' : 'DISTRICT';
    return conditionSetsFor({ version: buildVersion({ kind, level }), asOf: day(on) }, books).map(({ code }) => code);
  };

  it('are those for the statuses of its kind, in force on its day, national, and no criteria', () => {
    expect(codesFor('TOWN', '2024-06-01')).toEqual(['TOWN']);
    expect(codesFor('RURAL_DISTRICT', '2024-06-01')).toEqual(['RURAL']);
    expect(codesFor('URBAN_DISTRICT', '2024-06-01')).toEqual([]);
    expect(codesFor('PROVINCE', '2024-06-01')).toEqual(['PROVINCE']);
    expect(codesFor('PROVINCE', '2026-01-01')).toEqual([]);
  });

  it('are open for districts to 30/06/2025 and closed the day after', () => {
    expect(codesFor('TOWN', '2025-06-30')).toEqual(['TOWN']);
    expect(codesFor('TOWN', '2025-07-01')).toEqual([]);
  });
});
