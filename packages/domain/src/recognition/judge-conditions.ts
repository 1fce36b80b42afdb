import type { Assessment } from '../assessment/assess-unit.ts';
import { judgeIndicator } from '../assessment/judge-indicator.ts';
import { printedDay } from '../claim/period-words.ts';
import { printedValue } from '../claim/printed-value.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { Condition, ConditionLink, ConditionSet } from '../rule-book/condition-set.ts';
import type { CriteriaSet } from '../rule-book/criteria-set.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import type { UnitOnDay } from '../unit/unit-on-day.ts';
import { type JudgedShare, judgeShare, type ShareRecord } from './judge-share.ts';

/** What conditions are judged by. */
export interface ConditionFacts {
  readonly recognition: ShareRecord;
  /** By code. */
  readonly ruleBooks: ReadonlyMap<string, RuleBook>;
  /** Assessments of the unit up to its day, newest first. */
  readonly assessments: readonly Assessment[];
}

export interface ConditionResult extends JudgedShare {
  readonly condition: Condition;
}

const NEEDS_DOCUMENT: Bilingual = {
  vi: 'Chưa rõ: cần văn bản của cơ quan có thẩm quyền, số liệu không tự cho thấy điều kiện này.',
  en: 'Not known: it needs a document; figures alone do not show this condition.',
};

const UNVERIFIED: Bilingual = { vi: 'Điều kiện này chưa được kiểm chứng.', en: 'This condition is unverified.' };

/**
 * Judges every condition of a set by what the record holds on the unit's day: recognised units inside it, or its own
 * newest assessment by the set that a condition builds on. A condition in free text is UNKNOWN, whatever else is
 * met. Fulfilling all of them is not being recognised: that takes a decision.
 */
export function judgeConditions(unit: UnitOnDay, set: ConditionSet, facts: ConditionFacts): ConditionResult[] {
  return set.conditions.map((condition) => {
    const judged = judge(unit, condition, facts);
    const explanation = condition.verified ? judged.explanation : join(judged.explanation, UNVERIFIED);
    return { ...judged, condition, explanation };
  });
}

function judge(unit: UnitOnDay, { requires, link }: Condition, facts: ConditionFacts): JudgedShare {
  if (requires) return judgeShare(unit, requires, facts.recognition);
  const set = link && facts.ruleBooks.get(link.set);
  return link && set?.kind === 'CRITERIA' ? judgeLink(link, set, facts) : unknown(NEEDS_DOCUMENT);
}

function judgeLink(link: ConditionLink, set: CriteriaSet, { assessments }: ConditionFacts): JudgedShare {
  const assessment = assessments.find(({ criteriaSet }) => criteriaSet === set.code);
  if (!assessment) {
    return unknown({
      vi: `Chưa rõ: chưa có đánh giá nào theo ${set.title.vi}.`,
      en: `Not known: no assessment by ${set.title.en} is on record.`,
    });
  }
  const { criterion, factor } = link;
  return criterion === null ? judgeInFull(assessment, set) : judgeCriterionOf(criterion, factor, assessment, set);
}

function judgeInFull({ asOf, metCount, totalCount, unknownCount, gaps }: Assessment, set: CriteriaSet): JudgedShare {
  const found: Bilingual = {
    vi: `Đánh giá ngày ${printedDay(asOf)}: đạt ${metCount}/${totalCount} tiêu chí theo ${set.title.vi}`,
    en: `Assessed on ${printedDay(asOf)}: ${metCount} of ${totalCount} criteria met by ${set.title.en}`,
  };
  const unmet = gaps.filter(({ verdict }) => verdict !== 'UNKNOWN').map(({ criterion }) => criterion);
  const lacking = (names: readonly string[]): string => (names.length === 0 ? '' : `: ${names.join(', ')}`);
  return {
    verdict: unmet.length > 0 ? 'NOT_MET' : unknownCount > 0 ? 'UNKNOWN' : 'MET',
    explanation: {
      vi: `${found.vi}; ${unmet.length} chưa đạt${lacking(unmet.map(({ name }) => name.vi))}; ${unknownCount} chưa rõ.`,
      en: `${found.en}; ${unmet.length} not met${lacking(unmet.map(({ name }) => name.en))}; ${unknownCount} not known.`,
    },
    failing: [],
  };
}

/** The figure of the criterion's only indicator against its threshold, raised by the factor of the condition. */
function judgeCriterionOf(code: string, factor: number | null, assessment: Assessment, set: CriteriaSet): JudgedShare {
  const result = assessment.results.find(({ criterion }) => criterion.code === code);
  const [only, ...others] = result?.indicators ?? [];
  const name = result?.criterion.name ?? { vi: code, en: code };
  if (!result || !only?.threshold || only.observed === null || others.length > 0) {
    return unknown({
      vi: `Chưa rõ: hồ sơ chưa có số liệu hoặc mức yêu cầu của tiêu chí ${name.vi} theo ${set.title.vi}.`,
      en: `Not known: the record has no figure or no threshold for the criterion ${name.en} of ${set.title.en}.`,
    });
  }
  const { threshold, indicator, observed } = only;
  const raised = { ...threshold, value: Math.round(threshold.value * (factor ?? 1) * 1e6) / 1e6 };
  const { byRule: verdict, explanation } = judgeIndicator(
    { ...indicator, thresholds: [raised] },
    { indicator: indicator.code, value: observed, officer: null },
    { set, criterion: result.criterion, scope: assessment.scope },
  );
  const times: Bilingual = {
    vi: factor === null ? '' : `Bằng ${printedValue(factor, 'vi')} lần mức của tiêu chí.`,
    en: factor === null ? '' : `${printedValue(factor, 'en')} times the threshold of the criterion.`,
  };
  return { verdict, explanation: join(explanation, times), failing: [] };
}

function unknown(explanation: Bilingual): JudgedShare {
  return { verdict: 'UNKNOWN', explanation, failing: [] };
}

function join(one: Bilingual, other: Bilingual): Bilingual {
  return { vi: [one.vi, other.vi].join(' ').trim(), en: [one.en, other.en].join(' ').trim() };
}
