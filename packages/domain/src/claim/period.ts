import { parseDay } from '../kernel/calendar-day.ts';

const YEAR_OR_PART = /^\d{4}(-(0[1-9]|1[0-2]|H[12]))?$/;
const YEARS = /^(\d{4})-(\d{4})$/;

/** Whether a text is a period as the record writes it: 2020, 2021-2025, 2021-04, 2024-H1 or 2020-02-15. */
export function isPeriod(text: string): boolean {
  const years = YEARS.exec(text);
  if (years) return Number(years[1]) < Number(years[2]);
  return YEAR_OR_PART.test(text) || parseDay(text) !== undefined;
}
