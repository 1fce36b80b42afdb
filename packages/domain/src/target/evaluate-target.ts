import { isAdditive } from '../claim/additive-measure.ts';
import type { Target } from '../claim/claim.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { UnitLevel } from '../unit/unit-kind.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import { judgedOn } from './evidence.ts';
import { undecided } from './judge-figure.ts';
import { judgeLevel, judgeRatio } from './judge-level.ts';
import { judgeStatus } from './judge-status.ts';
import { judgeStep } from './judge-step.ts';
import { judgeUnits } from './judge-units.ts';
import { isStep, type RequiredRange, requiredRange } from './required-range.ts';
import type { TargetContext } from './target-context.ts';
import type { TargetProgress } from './target-progress.ts';
import { joinWords } from './target-words.ts';

/**
 * How far a target is reached, by the figures that sources report and nothing else. A target is never evidence for
 * itself, a total never evidence for a flow, and what is missing or does not compare is UNKNOWN with its reason.
 */
export function evaluateTarget(target: Target, context: TargetContext): TargetProgress {
  if (target.comparator === 'QUALITATIVE') {
    return undecided({
      vi: 'Chỉ tiêu định tính: nguồn không nêu con số nên không đo được.',
      en: 'A qualitative target: the source gives no number, so it cannot be measured.',
    });
  }
  if (target.comparator === 'UNKNOWN') {
    return undecided({
      vi: 'Nguồn viết không rõ con số là mức phải đạt hay mức không được vượt.',
      en: 'The source does not make clear whether the figure is to be reached or not to be exceeded.',
    });
  }
  if (target.each !== null) return judgeEach(target, target.each, context);
  if (target.tier !== null) return judgeStatus(target, target.subject, target.tier, context);
  const named = judgeNamed(target, context);
  if (named && named.verdict !== 'UNKNOWN') return named;
  const figure = judgeByBasis(target, context);
  return named && figure.verdict === 'UNKNOWN'
    ? { ...figure, explanation: joinWords(named.explanation, figure.explanation), units: named.units }
    : figure;
}

/** Units that the target names, by the status that its measure counts; undefined when it names none. */
function judgeNamed(target: Target, context: TargetContext): TargetProgress | undefined {
  const tier = context.tierCounted.get(target.measure);
  if (!tier || target.namedUnits.length === 0) return undefined;
  const units = target.namedUnits.map((unit) => ({ unit, progress: judgeStatus(target, unit, tier, context) }));
  return judgeUnits({ vi: 'các đơn vị được nêu tên', en: 'the units named' }, units);
}

/** Every unit of the level below the subject on the last day of the period, or on the day of the question. */
function judgeEach(target: Target, level: UnitLevel, context: TargetContext): TargetProgress {
  const subject = context.tree.unitOn(target.subject, judgedOn(target, context));
  const units = subject ? context.tree.below(subject, level).map(({ version }) => version.identity) : [];
  const figures = groupBy(context.observations, (observation) => [observation.subject]);
  const judgeOne = (unit: UnitIdentity): TargetProgress =>
    evaluateTarget(
      { ...target, subject: unit, scope: null, each: null, namedUnits: [] },
      { ...context, observations: figures.get(unit) ?? [] },
    );
  return judgeUnits(
    target.scope ?? { vi: 'từng đơn vị', en: 'each unit' },
    units.map((unit) => ({ unit, progress: judgeOne(unit) })),
  );
}

function judgeByBasis(target: Target, context: TargetContext): TargetProgress {
  const required = requiredRange(target, context.lessIsBetter.has(target.measure));
  if (!required) return undecided({ vi: 'Nguồn không nêu con số.', en: 'The source gives no number.' });
  if (target.comparator === 'RATIO_TO_BASELINE') return judgeRatio(target, required, context);
  if (target.basis === 'UNSPECIFIED' && isAdditive(context.measure)) return judgeEitherWay(target, required, context);
  return target.basis === 'FLOW' || isStep(target)
    ? judgeStep(target, required, context)
    : judgeLevel(target, required, context);
}

/** New or in all: where the source does not say, only a verdict that both readings share is given. */
function judgeEitherWay(target: Target, required: RequiredRange, context: TargetContext): TargetProgress {
  const [asFlow, asStock] = [judgeStep(target, required, context), judgeLevel(target, required, context)];
  const unsaid = {
    vi: 'Nguồn không nói là số mới hay tổng số.',
    en: 'The source does not say whether it is new ones or all.',
  };
  const evidence = [...new Set([...asFlow.evidence, ...asStock.evidence])].toSorted();
  const agrees = asFlow.verdict === asStock.verdict && asFlow.verdict !== 'UNKNOWN';
  if (!agrees) return undecided(joinWords(unsaid, asFlow.explanation, asStock.explanation), evidence);
  return { ...asStock, explanation: joinWords(unsaid, asStock.explanation), evidence };
}
