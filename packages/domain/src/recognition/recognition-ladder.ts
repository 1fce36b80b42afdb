import type { RecognitionTier } from '../claim/claim.ts';
import { type CalendarDay, day } from '../kernel/calendar-day.ts';
import type { UnitKind } from '../unit/unit-kind.ts';

/** One status that units of some kinds can hold, and the status they must hold before. */
export interface LadderStep {
  readonly tier: RecognitionTier;
  readonly kinds: readonly UnitKind[];
  readonly requires: RecognitionTier | null;
  /** First day on which the status existed, where the record must know it. */
  readonly firstOn: CalendarDay | null;
}

const RURAL_COMMUNES = ['COMMUNE', 'SPECIAL_ZONE'] as const;
const VILLAGES = ['THON', 'XOM', 'BAN', 'AP', 'BUON', 'LANG'] as const;

/**
 * Who can hold what, lowest status first. Phường, thị trấn and quận are not on it: they lie outside the programme.
 * A village's khu dân cư kiểu mẫu (MODEL) has its own provincial set and asks for nothing before it.
 */
export const LADDER: readonly LadderStep[] = [
  { tier: 'STANDARD', kinds: [...RURAL_COMMUNES, 'RURAL_DISTRICT', ...VILLAGES], requires: null, firstOn: null },
  { tier: 'ADVANCED', kinds: [...RURAL_COMMUNES, 'RURAL_DISTRICT'], requires: 'STANDARD', firstOn: null },
  { tier: 'MODEL', kinds: RURAL_COMMUNES, requires: 'ADVANCED', firstOn: null },
  { tier: 'MODEL', kinds: VILLAGES, requires: null, firstOn: null },
  { tier: 'MODERN', kinds: RURAL_COMMUNES, requires: 'STANDARD', firstOn: day('2026-02-15') },
  {
    tier: 'TASK_COMPLETED',
    kinds: ['TOWN', 'PROVINCIAL_CITY', 'MUNICIPAL_CITY', 'PROVINCE', 'MUNICIPALITY'],
    requires: null,
    firstOn: null,
  },
];

export function stepOf(kind: UnitKind, tier: RecognitionTier): LadderStep | undefined {
  return LADDER.find((step) => step.tier === tier && step.kinds.includes(kind));
}

/** Whether the programme recognises units of this kind at all. */
export function isInProgramme(kind: UnitKind): boolean {
  return LADDER.some((step) => step.kinds.includes(kind));
}

/** The statuses that a unit must hold before this one, nearest first: STANDARD before ADVANCED before MODEL. */
export function tiersBelow(kind: UnitKind, tier: RecognitionTier): RecognitionTier[] {
  const requires = stepOf(kind, tier)?.requires;
  return requires ? [requires, ...tiersBelow(kind, requires)] : [];
}

/** Whether holding one status includes another: nâng cao includes đạt chuẩn, kiểu mẫu includes nâng cao. */
export function includesTier(kind: UnitKind, held: RecognitionTier, asked: RecognitionTier): boolean {
  return held === asked || tiersBelow(kind, held).includes(asked);
}
