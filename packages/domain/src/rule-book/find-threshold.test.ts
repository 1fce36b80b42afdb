import { describe, expect, it } from 'vitest';
import { findThreshold } from './find-threshold.ts';
import { buildIndicator, buildThreshold } from './rule-book.test-data.ts';

const scope = { region: 'TDMNPB', communeGroup: null, year: 2020 };

describe('the threshold of an indicator (criteria-sets.md: Thresholds)', () => {
  const general = buildThreshold({ value: 45, year: 2020 });
  const north = buildThreshold({ region: 'TDMNPB', value: 36, year: 2020 });
  const southEast = buildThreshold({ region: 'DNB', value: 59, year: 2020 });
  const income = buildIndicator({ thresholds: [general, north, southEast] });

  it('is that of the region', () => {
    expect(findThreshold(income, scope)).toEqual({ ok: true, value: north });
    expect(findThreshold(income, { ...scope, region: 'DNB' })).toEqual({ ok: true, value: southEast });
  });

  it('is never the general one for a region that has none of its own', () => {
    expect(findThreshold(income, { ...scope, region: 'TN' })).toEqual({
      ok: false,
      refusal: { kind: 'key-not-recorded', indicator: '10', key: 'region', asked: 'TN', recorded: ['TDMNPB', 'DNB'] },
    });
  });

  it('is refused when the region is not known', () => {
    expect(findThreshold(income, { ...scope, region: null })).toEqual({
      ok: false,
      refusal: { kind: 'key-not-given', indicator: '10', key: 'region', recorded: ['TDMNPB', 'DNB'] },
    });
  });

  it('is refused for a year without one, naming the years of that region', () => {
    const moving = buildIndicator({
      thresholds: [
        buildThreshold({ region: 'TDMNPB', year: 2022, value: 39 }),
        buildThreshold({ region: 'TDMNPB', year: 2023, value: 42 }),
        buildThreshold({ region: 'DNB', year: 2024, value: 68 }),
      ],
    });
    expect(findThreshold(moving, { ...scope, year: 2023 })).toMatchObject({ ok: true, value: { value: 42 } });
    expect(findThreshold(moving, { ...scope, year: 2024 })).toEqual({
      ok: false,
      refusal: { kind: 'key-not-recorded', indicator: '10', key: 'year', asked: 2024, recorded: [2022, 2023] },
    });
  });

  it('is that of the commune group where the set goes by groups', () => {
    const grouped = buildIndicator({
      thresholds: [buildThreshold({ communeGroup: 1, value: 80 }), buildThreshold({ communeGroup: 3, value: 60 })],
    });
    expect(findThreshold(grouped, { ...scope, communeGroup: 3 })).toMatchObject({ ok: true, value: { value: 60 } });
    expect(findThreshold(grouped, { ...scope, communeGroup: 2 })).toEqual({
      ok: false,
      refusal: { kind: 'key-not-recorded', indicator: '10', key: 'communeGroup', asked: 2, recorded: [1, 3] },
    });
    expect(findThreshold(grouped, scope)).toEqual({
      ok: false,
      refusal: { kind: 'key-not-given', indicator: '10', key: 'communeGroup', recorded: [1, 3] },
    });
  });

  it('without any key holds everywhere and every year', () => {
    const plain = buildThreshold({ value: 85 });
    const insurance = buildIndicator({ thresholds: [plain] });
    expect(findThreshold(insurance, { region: null, communeGroup: null, year: 1999 })).toEqual({
      ok: true,
      value: plain,
    });
  });

  it('that is not on record is refused', () => {
    expect(findThreshold(buildIndicator({ thresholds: [] }), scope)).toEqual({
      ok: false,
      refusal: { kind: 'no-threshold-recorded', indicator: '10' },
    });
  });
});
