import { type CalendarDay, day } from '@ntm/domain/kernel/calendar-day';
import type { Region } from '../gazetteer/read-province-regions.ts';
import { randomOf } from './random.ts';
import { GREAT_MERGER, REPORT_ROUNDS, type ReportRound } from './report-rounds.ts';
import type { SampleBase, SampleCommune } from './sample-base.ts';

/** From the lowest to the highest; each asks for the one before it, held since an earlier round. */
const LADDER = ['STANDARD', 'ADVANCED', 'MODEL'] as const;
export type SampleTier = (typeof LADDER)[number];

/** How a commune stands in one round of reports. */
export interface SampleStanding extends SampleCommune {
  readonly round: ReportRound;
  /** How near it is to the standard; 1 or more when nothing is missing. */
  readonly nearness: number;
  /** Statuses for which a decision of this round or an earlier one names it. */
  readonly held: readonly SampleTier[];
  /** Those of this round. */
  readonly granted: readonly SampleTier[];
  /** Whether a decision of this round takes all that it held. */
  readonly isWithdrawn: boolean;
}

/** Share of the recognised communes that each round withdraws from, once there was a rule for it (QĐ 18/2022/QĐ-TTg). */
const WITHDRAWN = 0.004;
const FIRST_WITHDRAWALS = day('2022-08-02');

/** The further a region is ahead, the smaller: a share of the country becomes `share ** exponent` of the region. */
const LAG: Record<Region, number> = {
  DBSH: 0.45,
  DNB: 0.55,
  BTB: 0.9,
  DBSCL: 0.95,
  DHNTB: 1.05,
  TN: 1.3,
  TDMNPB: 1.8,
};

/** Share of a region's communes that have reached what a share of the country has. */
export function shareOfRegion(share: number, region: Region): number {
  return share ** LAG[region];
}

/** Every commune (xã) in every round, oldest round first. */
export function sampleStandings(base: SampleBase): SampleStanding[] {
  const heldByMaking = new Map<string, readonly SampleTier[]>();
  return REPORT_ROUNDS.flatMap((round) =>
    ruralOn(base, round.on).map((commune) => {
      const before = heldByMaking.get(commune.making) ?? [];
      const isWithdrawn = before.length > 0 && losesStatus(commune, round);
      const granted = isWithdrawn ? [] : nextTier(commune, before, round);
      const held = isWithdrawn ? [] : [...before, ...granted];
      heldByMaking.set(commune.making, held);
      const nearness = shareOfRegion(round.ready, commune.region) / commune.rank;
      return { ...commune, round, nearness, held, granted, isWithdrawn };
    }),
  );
}

/** The communes that the programme is for. */
export function ruralOn(base: SampleBase, on: CalendarDay): SampleCommune[] {
  return base.communesOn(on).filter(({ unit }) => unit.version.kind === 'COMMUNE');
}

function losesStatus({ making }: SampleCommune, { on }: ReportRound): boolean {
  return on >= FIRST_WITHDRAWALS && on < GREAT_MERGER && randomOf('withdrawn', making, on).happens(WITHDRAWN);
}

/** One step at a time. */
function nextTier({ rank, region }: SampleCommune, held: readonly SampleTier[], round: ReportRound): SampleTier[] {
  const next = LADDER[held.length];
  return next && rank < shareOfRegion(round.recognised[next], region) ? [next] : [];
}
