import { day } from '../kernel/calendar-day.ts';
import type { DayInterval } from '../kernel/day-interval.ts';

/** When a recognition is to be withdrawn, as one instrument says it. Shares in whole percent of the unit's own count. */
export interface WithdrawalRule extends DayInterval {
  readonly object: 'COMMUNE' | 'DISTRICT';
  readonly instrument: string;
  /** From this share of unmet criteria on, a listed criterion among them is enough. */
  readonly withListedFrom: number;
  /** From this share on, any criteria are enough. */
  readonly alwaysFrom: number;
  /** Criteria that weigh more, by their printed names. */
  readonly listed: readonly string[];
  /** Districts only: share of communes withdrawn from which the district is withdrawn too. */
  readonly communesWithdrawnFrom: number | null;
}

const IN_FORCE = { validFrom: day('2022-08-02'), validTo: day('2026-01-01'), instrument: '18/2022/QĐ-TTg' } as const;

/** QĐ 18/2022/QĐ-TTg for 2021–2025. A rule for 2026–2030 is not established: outside the span nothing is judged. */
export const WITHDRAWAL_RULES: readonly WithdrawalRule[] = [
  {
    ...IN_FORCE,
    object: 'COMMUNE',
    withListedFrom: 30,
    alwaysFrom: 50,
    listed: [
      'Thu nhập',
      'Môi trường và an toàn thực phẩm',
      'Môi trường',
      'Chất lượng môi trường sống',
      'Quốc phòng và An ninh',
    ],
    communesWithdrawnFrom: null,
  },
  {
    ...IN_FORCE,
    object: 'DISTRICT',
    withListedFrom: 30,
    alwaysFrom: 50,
    listed: [
      'Kinh tế',
      'Môi trường',
      'Chất lượng môi trường sống',
      'Hệ thống chính trị – An ninh, trật tự – Hành chính công',
      'An ninh, trật tự – Hành chính công',
    ],
    communesWithdrawnFrom: 30,
  },
];
