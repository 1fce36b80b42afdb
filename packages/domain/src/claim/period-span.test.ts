import { describe, expect, it } from 'vitest';
import { periodSpan } from './period-span.ts';

describe('a period code', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2021-2025', '2021-01-01', '2025-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-12', '2019-12-01', '2019-12-31'],
    ['2020-09', '2020-09-01', '2020-09-30'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2020-02-15', '2020-02-15', '2020-02-15'],
  ])('%s covers %s to %s', (period, from, to) => {
    expect(periodSpan(period)).toEqual({ from, to });
  });

  it.each([
    'sau sáp nhập',
    'kế hoạch 2019',
    '2020-13',
    '2020-00',
    '2020-H3',
    '2025-2021',
    '2020-02-30',
    'năm 2020',
    '2020+',
    '',
  ])('“%s” covers no days that could be told', (period) => {
    expect(periodSpan(period)).toBeUndefined();
  });
});
