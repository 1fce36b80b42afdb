import { describe, expect, it } from 'vitest';
import { certifiedProducts } from './certified-products.ts';

describe('products with at least so many stars', () => {
  const stars = [5, 4, 3, 3, undefined];

  it.each([
    [1, 4],
    [3, 4],
    [4, 2],
    [5, 1],
  ])('%i, are %i of five: one whose certificate is no longer in force is none of them', (atLeast, value) => {
    expect(certifiedProducts(stars, atLeast)).toEqual({ value, numerator: value, known: 5, of: 5 });
  });

  it('are a true 0 where products are on record, and not known where none is', () => {
    expect(certifiedProducts([4, undefined], 5).value).toBe(0);
    expect(certifiedProducts([], 3)).toEqual({ value: null, numerator: null, known: null, of: null });
  });
});
