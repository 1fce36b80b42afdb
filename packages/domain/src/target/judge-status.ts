import type { RecognitionTier, Target } from '../claim/claim.ts';
import { printedDay } from '../claim/period-words.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { inOrderOfEffect, type RecognitionDecision } from '../recognition/recognition-decision.ts';
import { includesTier } from '../recognition/recognition-ladder.ts';
import { recognitionOf } from '../recognition/recognition-on.ts';
import { fullName } from '../unit/full-name.ts';
import type { UnitOnDay } from '../unit/unit-on-day.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import { judgedOn, targetSpan } from './evidence.ts';
import { undecided } from './judge-figure.ts';
import type { TargetContext } from './target-context.ts';
import type { TargetProgress } from './target-progress.ts';

/**
 * A target that one unit shall hold a status by the end of its period. A decision counts for its status year, since
 * decisions for a year are often signed in the next one; without a status year the day of effect counts.
 */
export function judgeStatus(
  target: Target,
  identity: UnitIdentity,
  tier: RecognitionTier,
  context: TargetContext,
): TargetProgress {
  const { asOf, tree, recognition } = context;
  const deadline = targetSpan(target, context).to ?? asOf;
  const unit = tree.unitNearest(identity, judgedOn(target, context));
  if (!unit) return undecided({ vi: 'Hồ sơ không có đơn vị này.', en: 'The record does not hold this unit.' });
  const state = recognitionOf(unit, recognition);
  const grants = inOrderOfEffect(recognition.decisionsOf.get(identity) ?? []).filter(
    ({ kind, effectiveOn, tier: given }) =>
      kind !== 'REVOKE' && effectiveOn <= asOf && includesTier(unit.version.kind, given, tier),
  );
  const inTime = grants.find((grant) => isFor(grant, deadline));
  if (state.standing === 'REVOKED') return outcome('NOT_MET', identity, state.explanation);
  if (inTime) return outcome('MET', identity, decided(unit, inTime, { vi: 'đạt', en: 'reached' }));
  const late = grants[0];
  if (late) return outcome('NOT_MET', identity, decided(unit, late, { vi: 'đạt muộn hơn kỳ', en: 'reached too late' }));
  const isKnownWithout = state.standing === 'NOT_RECOGNISED' && asOf > deadline;
  return isKnownWithout ? outcome('NOT_MET', identity, state.explanation) : undecided(state.explanation);
}

function isFor({ statusYear, effectiveOn }: RecognitionDecision, deadline: CalendarDay): boolean {
  return statusYear === null ? effectiveOn <= deadline : statusYear <= Number(deadline.slice(0, 4));
}

function decided({ version }: UnitOnDay, { number, signedOn }: RecognitionDecision, verdict: Bilingual): Bilingual {
  const [name, signed] = [fullName(version), printedDay(signedOn)];
  return {
    vi: `${name}: ${verdict.vi}, theo ${number} ngày ${signed}.`,
    en: `${name}: ${verdict.en}, by ${number} of ${signed}.`,
  };
}

function outcome(verdict: 'MET' | 'NOT_MET', unit: UnitIdentity, explanation: Bilingual): TargetProgress {
  return { verdict, explanation, actual: null, evidence: [], failing: verdict === 'NOT_MET' ? [unit] : [], units: [] };
}
