import { describe, expect, it } from 'vitest';
import { fiveSteps, SHARE_SCALE, stepOf } from './five-steps.ts';

describe('a scale of five steps', () => {
  it('holds about as many units on each step, between round numbers', () => {
    const communes = Array.from({ length: 63 }, (_, place) => 44 + place * 8);
    const scale = fiveSteps(communes, 0);
    expect(scale.cuts).toHaveLength(4);
    for (const cut of scale.cuts) expect(cut % 10).toBe(0);
    const held = [0, 1, 2, 3, 4].map((step) => communes.filter((value) => stepOf(value, scale) === step).length);
    for (const count of held) expect(count).toBeGreaterThanOrEqual(11);
  });

  it('has fewer steps where values hardly differ, and one where they do not', () => {
    expect(fiveSteps([0, 0, 0, 0], 0).cuts).toEqual([]);
    expect(fiveSteps([0, 0, 0, 0, 1], 0).cuts).toEqual([1]);
    expect(fiveSteps([], 0).cuts).toEqual([]);
  });

  it('keeps the decimals that tell means apart', () => {
    expect(fiveSteps([15.02, 15.31, 16.84, 17.17, 18.22], 1).cuts.every((cut) => cut > 15 && cut < 19)).toBe(true);
  });

  it('puts the end of a step into the next one, and 100 per cent into the last', () => {
    expect([0, 19.9, 20, 79.9, 80, 100].map((share) => stepOf(share, SHARE_SCALE))).toEqual([0, 0, 1, 3, 4, 4]);
  });
});
