import type { TimeStop } from '@ntm/ui/time-control';
import type { I18n } from '../../lib/i18n/i18n.tsx';

const ENDS_OF_YEARS = [2019, 2020, 2021, 2022, 2023, 2024].map((year) => `${year}-12-31`);
/** The last day of districts and of the 63 provinces, and the first without. */
const LAST_DISTRICT_DAY = '2025-06-30';
export const FIRST_TWO_TIER_DAY = '2025-07-01';

/** The days that the time control stops at, the reader's own among them; oldest first. */
export function timeStops(day: string, registerFrom: string, today: string, { t, day: printed }: I18n): TimeStop[] {
  const days = [registerFrom, ...ENDS_OF_YEARS, LAST_DISTRICT_DAY, FIRST_TWO_TIER_DAY, today, day];
  const events: Readonly<Record<string, string>> = {
    [today]: t.map.time.today,
    [LAST_DISTRICT_DAY]: t.map.time.lastDistrictDay,
    [FIRST_TWO_TIER_DAY]: t.map.time.twoTiers,
  };
  return [...new Set(days)]
    .filter((one) => one >= registerFrom && one <= today)
    .toSorted()
    .map((one) => ({ day: one, label: printed(one), ...(events[one] && { event: events[one] }) }));
}
