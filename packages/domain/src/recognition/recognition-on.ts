import { RECOGNITION_TIERS } from '../claim/claim.ts';
import { type CalendarDay, dayBefore } from '../kernel/calendar-day.ts';
import type { UnitOnDay } from '../unit/unit-on-day.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import { listCovering } from './complete-list.ts';
import { decisionsInForce } from './decisions-in-force.ts';
import { mergerRuleOn } from './merger-rule.ts';
import { inOrderOfEffect, type RecognitionDecision } from './recognition-decision.ts';
import { includesTier, isInProgramme } from './recognition-ladder.ts';
import type { RecognitionRecord } from './recognition-record.ts';
import type {
  DecidedState,
  HeldBefore,
  RecognitionState,
  RecognitionSuggestion,
  UnassessedState,
  UndecidedState,
} from './recognition-state.ts';
import { explainRecognition } from './recognition-words.ts';
import { lastRemaking, type Remaking } from './remaking.ts';

type BareState = DecidedState | UnassessedState | UndecidedState;

/**
 * A unit's recognition on one day, as far as the record tells. A status begins and ends with a document and with
 * nothing else: after a merger the unit is not assessed until a decision names it again, whatever its predecessors
 * held. Renaming, retyping and moving under another parent keep it.
 *
 * @returns undefined when the unit did not exist on that day
 * @law QĐ 18/2022/QĐ-TTg for 2021–2025; docs/domain/recognition.md for what is not established
 */
export function recognitionOn(
  identity: UnitIdentity,
  on: CalendarDay,
  record: RecognitionRecord,
): RecognitionState | undefined {
  const unit = record.tree.unitOn(identity, on);
  return unit && recognitionOf(unit, record);
}

/** The same for a unit that is known to stand on its day. */
export function recognitionOf(unit: UnitOnDay, record: RecognitionRecord): RecognitionState {
  const { version, asOf } = unit;
  const remaking = lastRemaking(version.identity, asOf, record.tree);
  const state = bareState(unit, remaking, record);
  const list = listCovering(record.completeLists, unit, record.tree);
  const explanation = explainRecognition(state, {
    unit,
    lastDecision: decisionsSince(version.identity, remaking?.on, asOf, record).at(-1),
    list: list && record.sources.get(list.source),
    isRetouched: state.standing === 'RECOGNISED' && hasExchangedLand(version.identity, state.since, asOf, record),
  });
  return { ...state, explanation };
}

/** The same without its explanation, for those who count many: it is dearer than all the rest. */
export function standingOf(unit: UnitOnDay, record: RecognitionRecord): BareState {
  return bareState(unit, lastRemaking(unit.version.identity, unit.asOf, record.tree), record);
}

function bareState(unit: UnitOnDay, remaking: Remaking | undefined, record: RecognitionRecord): BareState {
  const { identity, kind } = unit.version;
  if (!isInProgramme(kind)) return { standing: 'NOT_RECOGNISED' };
  const { held, lastRevocation } = decisionsInForce(decisionsSince(identity, remaking?.on, unit.asOf, record), kind);
  const tier = RECOGNITION_TIERS.findLast((candidate) => held.has(candidate));
  const decision = tier && held.get(tier);
  if (decision) return { standing: 'RECOGNISED', tier, since: decision.effectiveOn, decision };
  if (lastRevocation) {
    const { tier: lost, effectiveOn } = lastRevocation;
    return { standing: 'REVOKED', tier: lost, since: effectiveOn, decision: lastRevocation };
  }
  if (remaking) return unassessed(unit, remaking, record);
  return { standing: listCovering(record.completeLists, unit, record.tree) ? 'NOT_RECOGNISED' : 'UNKNOWN' };
}

function unassessed(unit: UnitOnDay, remaking: Remaking, record: RecognitionRecord): UnassessedState {
  const eve = dayBefore(remaking.on);
  const heldByPredecessors = remaking.from.flatMap((source) => heldBefore(source, eve, record));
  return {
    standing: 'NOT_ASSESSED_AFTER_CHANGE',
    since: remaking.on,
    heldByPredecessors,
    suggestion: suggestionFor(unit, remaking, heldByPredecessors, record),
  };
}

/** Decisions that name the unit as it has been made: those from before a remaking spoke of another territory. */
function decisionsSince(
  identity: UnitIdentity,
  since: CalendarDay | undefined,
  upTo: CalendarDay,
  { decisionsOf }: RecognitionRecord,
): RecognitionDecision[] {
  return inOrderOfEffect(decisionsOf.get(identity) ?? []).filter(
    ({ effectiveOn }) => effectiveOn <= upTo && (since === undefined || effectiveOn >= since),
  );
}

/** What a merged unit held on its last day; one that was itself not assessed hands on what its own sources held. */
function heldBefore(identity: UnitIdentity, on: CalendarDay, record: RecognitionRecord): readonly HeldBefore[] {
  const unit = record.tree.unitOn(identity, on);
  if (!unit) return [];
  const state = standingOf(unit, record);
  if (state.standing === 'RECOGNISED') return [{ unit, tier: state.tier, decision: state.decision }];
  return state.standing === 'NOT_ASSESSED_AFTER_CHANGE' ? state.heldByPredecessors : [];
}

/** The highest status that every merged unit itself held, where a rule of the day of the merger suggests it. */
function suggestionFor(
  { version }: UnitOnDay,
  { on, from, isWhole }: Remaking,
  held: readonly HeldBefore[],
  { mergerRules }: RecognitionRecord,
): RecognitionSuggestion | null {
  const rule = mergerRuleOn(mergerRules, on);
  if (rule?.inheritance !== 'SUGGESTION' || !isWhole) return null;
  const tier = RECOGNITION_TIERS.findLast((candidate) =>
    from.every((source) =>
      held.some((one) => one.unit.version.identity === source && includesTier(version.kind, one.tier, candidate)),
    ),
  );
  return tier ? { tier, rule } : null;
}

/** Whether land moved to or from the unit after a day while it lived on. */
function hasExchangedLand(
  identity: UnitIdentity,
  after: CalendarDay,
  upTo: CalendarDay,
  { tree }: RecognitionRecord,
): boolean {
  return tree
    .historyOf(identity)
    .some(({ from, to, effectiveOn }) => from !== to && after < effectiveOn && effectiveOn <= upTo);
}
