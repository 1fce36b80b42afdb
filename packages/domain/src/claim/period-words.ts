import type { Language } from '../kernel/bilingual.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const PLAN = 'kế hoạch ';

/** `2020-02-15` as both languages of the record print a day: `15/02/2020`. */
export function printedDay(day: CalendarDay): string {
  return day.split('-').reverse().join('/');
}

/** Whether a period is a month (`2021-04`) or a half-year (`2024-H1`): a figure dated so is not known to the day. */
export function isCoarserThanDay(period: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2]|H[12])$/.test(period);
}

/**
 * A period code in words. Codes: `2020`, `2021-2025`, `2021-04` (month), `2024-H1` (half-year), `2020-02-12` (day).
 * As a baseline also `kế hoạch 2019`, the plan of a year. Anything else comes back as it is.
 */
export function periodWords(period: string, lang: Language): string {
  const [year, part] = [period.slice(0, 4), period.slice(5)];
  if (period.startsWith(PLAN)) return lang === 'vi' ? period : `the plan of ${period.slice(PLAN.length)}`;
  if (/^\d{4}$/.test(period)) return lang === 'vi' ? `năm ${year}` : year;
  if (/^\d{4}-\d{4}$/.test(period)) return lang === 'vi' ? `giai đoạn ${period}` : period;
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return printedDay(period as CalendarDay);
  if (!isCoarserThanDay(period)) return period;
  if (part === 'H1') return lang === 'vi' ? `nửa đầu năm ${year}` : `the first half of ${year}`;
  if (part === 'H2') return lang === 'vi' ? `nửa cuối năm ${year}` : `the second half of ${year}`;
  const month = Number(part);
  return lang === 'vi' ? `tháng ${month}/${year}` : `${MONTHS[month - 1]} ${year}`;
}
