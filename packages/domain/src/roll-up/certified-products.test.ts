import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { RULE_BOOKS } from '../ocop/ocop.test-data.ts';
import { certifiedProducts, starsOn } from './certified-products.ts';

describe('the stars of a product', () => {
  const certificate = { stars: 3, issuedOn: day('2021-05-10'), printedExpiry: day('2024-05-10'), revokedOn: null };
  const raised = { stars: 4, issuedOn: day('2023-01-15'), printedExpiry: day('2026-01-15'), revokedOn: null };

  it.each([
    ['2021-05-09', undefined],
    ['2021-05-10', 3],
    ['2023-01-15', 4],
    ['2026-01-16', undefined],
  ])('on %s are %s: those of the certificate in force', (on, stars) => {
    expect(starsOn([certificate, raised], day(on), RULE_BOOKS)).toBe(stars);
  });
});

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
