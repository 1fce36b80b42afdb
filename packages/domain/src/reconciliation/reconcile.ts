import { isAdditive } from '../claim/additive-measure.ts';
import { byId } from '../claim/by-id.ts';
import type { Claim } from '../claim/claim.ts';
import type { Measure } from '../claim/measure.ts';
import { type PeriodSpan, periodSpan } from '../claim/period-span.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { addExactly } from '../kernel/exact-decimal.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import { type DatedClaim, dateClaim } from './dated-claim.ts';
import { type Movement, movementOf, movementsBetween } from './movements.ts';
import type {
  Reconciliation,
  ReconciliationRefusal,
  ReconciliationStep,
  ReconciliationTotal,
} from './reconciliation.ts';
import { movementLabel, registerLabel, remainderNote, totalLabel } from './reconciliation-words.ts';

export interface ReconciliationQuestion {
  readonly subject: UnitIdentity;
  readonly measure: Measure;
  /** Period codes: "2019", "2020". */
  readonly from: string;
  readonly to: string;
}

export interface ReconciliationEvidence {
  readonly claims: readonly Claim[];
  /** Day on which each source speaks, for claims that give none. */
  readonly sourceDays: ReadonlyMap<string, CalendarDay>;
  readonly tree: Pick<UnitTree, 'unitOn' | 'counts'>;
}

type Answer<Value> = Result<Value, ReconciliationRefusal>;

/**
 * How a published total of one period becomes that of a later one: 61 + 13 → 65. What no source accounts for is left
 * over as unexplained, never spread or hidden. A missing opening is computed where a source states the increase over
 * exactly that period, and is marked so; nothing else is computed.
 */
export function reconcile(question: ReconciliationQuestion, evidence: ReconciliationEvidence): Answer<Reconciliation> {
  const { from, to, measure } = question;
  const [first, last] = [periodSpan(from), periodSpan(to)];
  if (!first) return refuse({ kind: 'period-unreadable', period: from });
  if (!last) return refuse({ kind: 'period-unreadable', period: to });
  if (first.to >= last.to) return refuse({ kind: 'periods-not-in-order' });
  const claims = plainClaims(question, evidence.claims);
  const closing = findTotal(claims, to, last, evidence);
  if (!closing.ok) return closing;
  const opening = findTotal(claims, from, first, evidence);
  if (!opening.ok) {
    const computed = opening.refusal.kind === 'no-total' && computeOpening(claims, question, closing.value);
    return computed ? accept(computed) : opening;
  }
  const movements = movementsBetween(claims, opening.value.on, closing.value.on);
  if (!movements.ok) return movements;
  const steps = [
    ...movements.value.map(stepOf),
    ...registerSteps(question, opening.value.on, closing.value.on, evidence.tree),
  ];
  return accept(settle(reported(opening.value, measure), steps, reported(closing.value, measure), measure));
}

/** Claims about the whole subject, each said once. */
function plainClaims({ subject, measure }: ReconciliationQuestion, claims: readonly Claim[]): Claim[] {
  const ids = new Set<string | null>(claims.map(({ id }) => id));
  return claims.filter(
    (claim) =>
      claim.subject === subject &&
      claim.measure === measure.code &&
      claim.scope === null &&
      !ids.has(claim.restates) &&
      (claim.kind === 'OBSERVATION' || claim.each === null),
  );
}

/** The total that speaks of the period: a result before a plan, then the latest day. */
function findTotal(
  claims: readonly Claim[],
  period: string,
  { from, to }: PeriodSpan,
  { sourceDays }: ReconciliationEvidence,
): Answer<DatedClaim> {
  const totals = claims
    .filter(({ basis, comparator }) => basis === 'STOCK' && comparator === 'EXACTLY')
    .flatMap((claim) => dateClaim(claim, sourceDays) ?? [])
    .filter(({ on }) => from <= on && on <= to);
  const results = totals.filter(({ claim }) => claim.kind === 'OBSERVATION');
  const candidates = results.length > 0 ? results : totals;
  const latest = candidates
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  const together = candidates.filter(({ on }) => on === latest).toSorted((one, other) => byId(one.claim, other.claim));
  const total = together[0];
  if (!total) return refuse({ kind: 'no-total', period });
  if (together.some(({ value }) => value !== total.value)) {
    return refuse({ kind: 'claims-disagree', period, claims: together.map(({ claim }) => claim.id) });
  }
  return accept(total);
}

function computeOpening(
  claims: readonly Claim[],
  { measure, from, to }: ReconciliationQuestion,
  closing: DatedClaim,
): Reconciliation | undefined {
  const movement = claims
    .filter(({ kind, period, baselinePeriod }) => kind === 'OBSERVATION' && period === to && baselinePeriod === from)
    .toSorted(byId)
    .flatMap(movementOf)[0];
  if (!movement) return undefined;
  const amount = addExactly([closing.value, -movement.amount]);
  const opening = { label: totalLabel(null, from, measure), amount, claim: movement.claim.id, computed: true };
  return settle(opening, [stepOf(movement)], reported(closing, measure), measure);
}

function settle(
  opening: ReconciliationTotal,
  steps: readonly ReconciliationStep[],
  closing: ReconciliationTotal,
  measure: Measure,
): Reconciliation {
  const unexplained = addExactly([closing.amount, -opening.amount, ...steps.map(({ amount }) => -amount)]);
  return { opening, steps, unexplained, closing, note: remainderNote(unexplained, measure) };
}

function reported({ claim, value, on }: DatedClaim, measure: Measure): ReconciliationTotal {
  return { label: totalLabel(claim, claim.period ?? on, measure), amount: value, claim: claim.id, computed: false };
}

function stepOf(movement: Movement): ReconciliationStep {
  const { claim, amount } = movement;
  const units = claim.kind === 'TARGET' ? claim.namedUnits : [];
  return { label: movementLabel(movement), amount, units, claim: claim.id };
}

/** Told beside the figures: the register of communes that the totals stand on, where it is not the same. */
function registerSteps(
  { subject, measure }: ReconciliationQuestion,
  from: CalendarDay,
  to: CalendarDay,
  tree: Pick<UnitTree, 'unitOn' | 'counts'>,
): ReconciliationStep[] {
  const communesOn = (day: CalendarDay): number | undefined => {
    const unit = tree.unitOn(subject, day);
    return unit && tree.counts(unit).byKind.COMMUNE;
  };
  const [before, after] = [communesOn(from), communesOn(to)];
  if (!isAdditive(measure) || before === undefined || after === undefined || before === after) return [];
  return [
    { label: registerLabel({ on: from, count: before }, { on: to, count: after }), amount: 0, units: [], claim: null },
  ];
}
