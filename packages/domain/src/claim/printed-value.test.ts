import { describe, expect, it } from 'vitest';
import { printedValue } from './printed-value.ts';

describe('a measured value', () => {
  it.each([
    [36, '36', '36'],
    [89.5, '89,5', '89.5'],
    [0, '0', '0'],
    [100, '100', '100'],
    [1234.25, '1.234,25', '1,234.25'],
    [-0.5, '-0,5', '-0.5'],
  ])('%d is printed with the decimals it has', (value, vi, en) => {
    expect(printedValue(value, 'vi')).toBe(vi);
    expect(printedValue(value, 'en')).toBe(en);
  });

  it('shows no binary noise', () => {
    expect(printedValue(0.1 + 0.2, 'vi')).toBe('0,3');
  });
});
