import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { isCoarserThanDay, periodWords, printedDay } from './period-words.ts';

describe('a period in words', () => {
  it.each([
    ['2020', 'năm 2020', '2020'],
    ['2021-2025', 'giai đoạn 2021-2025', '2021-2025'],
    ['2021-04', 'tháng 4/2021', 'April 2021'],
    ['2024-H1', 'nửa đầu năm 2024', 'the first half of 2024'],
    ['2024-H2', 'nửa cuối năm 2024', 'the second half of 2024'],
    ['2020-02-12', '12/02/2020', '12/02/2020'],
    ['kế hoạch 2019', 'kế hoạch 2019', 'the plan of 2019'],
    ['nhiệm kỳ XVIII', 'nhiệm kỳ XVIII', 'nhiệm kỳ XVIII'],
    ['nhiệm kỳ 2020-2025', 'nhiệm kỳ 2020-2025', 'nhiệm kỳ 2020-2025'],
    ['2020-2025 (dự kiến)', '2020-2025 (dự kiến)', '2020-2025 (dự kiến)'],
    ['đến 2020-02-12', 'đến 2020-02-12', 'đến 2020-02-12'],
    ['2020-02-12 (dự kiến)', '2020-02-12 (dự kiến)', '2020-02-12 (dự kiến)'],
  ])('%s is "%s" and "%s"', (period, vi, en) => {
    expect(periodWords(period, 'vi')).toBe(vi);
    expect(periodWords(period, 'en')).toBe(en);
  });

  it('knows that a month and a half-year do not name a day, and that a span of years is neither', () => {
    expect(['2021-04', '2024-H1', '2020', '2021-2025', '2020-02-12'].map(isCoarserThanDay)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('prints a day as dd/MM/yyyy', () => {
    expect(printedDay(day('2019-12-31'))).toBe('31/12/2019');
  });
});
