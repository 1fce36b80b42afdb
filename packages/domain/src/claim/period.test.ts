import { describe, expect, it } from 'vitest';
import { isPeriod } from './period.ts';

describe('a period', () => {
  it.each(['2020', '2021-2025', '2021-04', '2021-12', '2024-H1', '2024-H2', '2020-02-29'])(
    'may be written %s',
    (text) => {
      expect(isPeriod(text)).toBe(true);
    },
  );

  it.each([
    '',
    '20',
    '2020-99',
    '2020-00',
    '2024-H3',
    '2024-H1-12',
    '2020-02-30',
    '2025-2021',
    '2020-2020',
    '02/2020',
    'năm 2020',
    'từ 2021-2025',
    '2021-2025+',
  ])('is never written %j', (text) => {
    expect(isPeriod(text)).toBe(false);
  });
});
