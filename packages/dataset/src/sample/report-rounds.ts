import { type CalendarDay, day } from '@ntm/domain/kernel/calendar-day';

/** One made-up round of reports: what provinces and districts had reached on its day. */
export interface ReportRound {
  readonly year: number;
  /** The day that its figures hold on. */
  readonly on: CalendarDay;
  /** Code of the period whose gains it reports. */
  readonly period: string;
  readonly publishedOn: CalendarDay;
  /** First and last day on which its decisions are signed in the year itself. */
  readonly signing: readonly [CalendarDay, CalendarDay];
  /** Share of communes near the standard of their day in a region of average speed. */
  readonly ready: number;
  /** Share of its communes recognised at each status or a higher one since they were last made. */
  readonly recognised: { readonly STANDARD: number; readonly ADVANCED: number; readonly MODEL: number };
}

/** First day of the communes and provinces of the great merger. */
export const GREAT_MERGER = day('2025-07-01');

/** From 9 % of the communes to 78 %; after the great merger nothing is carried over and a few are recognised anew. */
export const REPORT_ROUNDS: readonly ReportRound[] = [
  yearEnd(2016, 0.05, 0, 0),
  yearEnd(2017, 0.15, 0, 0),
  yearEnd(2018, 0.28, 0.002, 0),
  yearEnd(2019, 0.42, 0.01, 0),
  yearEnd(2020, 0.53, 0.03, 0.001),
  yearEnd(2021, 0.6, 0.06, 0.003),
  yearEnd(2022, 0.66, 0.12, 0.01),
  yearEnd(2023, 0.72, 0.19, 0.022),
  yearEnd(2024, 0.76, 0.26, 0.04),
  {
    year: 2025,
    on: day('2025-06-30'),
    period: '2025-H1',
    publishedOn: day('2025-06-30'),
    signing: [day('2025-03-03'), day('2025-06-20')],
    ready: 0.79,
    recognised: { STANDARD: 0.79, ADVANCED: 0.3, MODEL: 0.055 },
  },
  { ...yearEnd(2025, 0.5, 0, 0), recognised: { STANDARD: 0, ADVANCED: 0, MODEL: 0 } },
  {
    year: 2026,
    on: day('2026-06-30'),
    period: '2026-H1',
    publishedOn: day('2026-07-31'),
    signing: [day('2026-03-02'), day('2026-06-26')],
    ready: 0.55,
    recognised: { STANDARD: 0.06, ADVANCED: 0, MODEL: 0 },
  },
];

function yearEnd(year: number, standard: number, advanced: number, model: number): ReportRound {
  return {
    year,
    on: day(`${year}-12-31`),
    period: `${year}`,
    publishedOn: day(`${year + 1}-01-31`),
    signing: [day(`${year}-10-01`), day(`${year}-12-28`)],
    ready: standard,
    recognised: { STANDARD: standard, ADVANCED: advanced, MODEL: model },
  };
}
