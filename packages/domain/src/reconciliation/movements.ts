import { byId } from '../claim/by-id.ts';
import type { Claim } from '../claim/claim.ts';
import { type PeriodSpan, periodSpan } from '../claim/period-span.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { groupBy } from '../kernel/group-by.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { ReconciliationRefusal } from './reconciliation.ts';

/** What one period is said to add (positive) or take away (negative). */
export interface Movement {
  readonly claim: Claim;
  /** As the claim names it: "2020". */
  readonly period: string;
  readonly span: PeriodSpan;
  readonly amount: number;
}

/**
 * Movements inside the days after `after` up to `upTo`, oldest first. A result stands before a plan for the same
 * period; a period inside a longer one that is counted, and a target carried over from one that is counted, are not
 * counted again.
 */
export function movementsBetween(
  claims: readonly Claim[],
  after: CalendarDay,
  upTo: CalendarDay,
): Result<Movement[], ReconciliationRefusal> {
  const inside = claims.flatMap(movementOf).filter(({ span }) => after < span.from && span.to <= upTo);
  const chosen: Movement[] = [];
  for (const [period, said] of groupBy(inside, ({ span }) => [`${span.from}/${span.to}`])) {
    const results = said.filter(({ claim }) => claim.kind === 'OBSERVATION');
    const voices = (results.length > 0 ? results : said).toSorted((one, other) => byId(one.claim, other.claim));
    if (new Set(voices.map(({ amount }) => amount)).size > 1) {
      return refuse({ kind: 'claims-disagree', period, claims: voices.map(({ claim }) => claim.id) });
    }
    chosen.push(...voices.slice(0, 1));
  }
  const outermost = chosen.filter(({ span }) => !chosen.some((other) => isInside(span, other.span)));
  const counted = new Set(outermost.map(({ claim }) => claim.id));
  return accept(
    outermost
      .filter(({ claim }) => !isCarriedFrom(claim, counted))
      .toSorted((one, other) => (one.span.from < other.span.from ? -1 : 1)),
  );
}

/** A step over a stated baseline that is no period ("kế hoạch 2019") moves no total. */
export function movementOf(claim: Claim): Movement[] {
  const { basis, value, valueTo, comparator, period, baselinePeriod } = claim;
  if (period === null) return [];
  const span = periodSpan(period);
  const hasReadableBaseline = baselinePeriod === null || periodSpan(baselinePeriod) !== undefined;
  if (basis !== 'FLOW' || value === null || valueTo !== null || !span || !hasReadableBaseline) return [];
  if (comparator === 'EXACTLY' || comparator === 'INCREASE_BY') return [{ claim, period, span, amount: value }];
  return comparator === 'DECREASE_BY' ? [{ claim, period, span, amount: -value }] : [];
}

function isInside(span: PeriodSpan, other: PeriodSpan): boolean {
  return other.from <= span.from && span.to <= other.to && (other.from < span.from || span.to < other.to);
}

function isCarriedFrom(claim: Claim, counted: ReadonlySet<string>): boolean {
  return claim.kind === 'TARGET' && claim.carriedFrom !== null && counted.has(claim.carriedFrom);
}
