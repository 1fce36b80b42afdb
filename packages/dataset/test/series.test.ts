import { describe, expect, it } from 'vitest';
import { loadDataset } from '../src/load-dataset.ts';

const { claims, sources } = loadDataset();
const observation = (id: string) => claims.find((one) => one.id === id);

describe('the published series', () => {
  it('holds the national fall of June 2025 beside its rising share, each with its denominator', () => {
    expect(observation('N-2025-06-communes-ntm')).toMatchObject({ value: 6084, subject: 'VN', basis: 'STOCK' });
    expect(observation('N-2025-06-communes-in-programme')?.value).toBe(7669);
    expect(observation('N-2025-06-share-communes-ntm')).toMatchObject({ value: 79.3, decimals: 1 });
  });

  it('cites for each figure of June 2025 the page that prints it', () => {
    expect(observation('N-2025-06-communes-ntm')?.citation.source).toBe('vietnamplus-1085456');
    expect(observation('N-2025-06-communes-ntm-model')?.citation.source).toBe('vietnamnet-2417692');
  });

  it('leaves out the count of June 2019 that was misprinted, and says why', () => {
    expect(observation('N-2019-06-communes-ntm')).toBeUndefined();
    expect(observation('N-2019-06-share-communes-ntm')?.note?.vi).toContain('in nhầm');
  });

  it('does not pass off two regions as the nation', () => {
    const regional = claims.filter(({ id }) => id.startsWith('N-2019-07'));
    expect(regional).toHaveLength(5);
    for (const { scope } of regional) expect(scope?.vi).toBe('Đồng bằng sông Hồng và Bắc Trung Bộ');
  });

  it('keeps "more than 16,000" products a lower bound', () => {
    expect(observation('O-2025-H1-ocop-products-3-star')).toMatchObject({ comparator: 'MORE_THAN', value: 16_000 });
  });

  it('keeps plans of a province targets, and undated results without a day', () => {
    expect(observation('P-04-2020-communes-ntm-target')).toMatchObject({ kind: 'TARGET', value: 25, period: '2020' });
    expect(observation('P-04-2018-communes-ntm')).toMatchObject({ kind: 'OBSERVATION', value: 15, asOf: '2018-12-31' });
    expect(observation('P-02-undated-communes-ntm')).toMatchObject({ asOf: null, value: 23 });
  });

  it('says of every source of the series who published it', () => {
    const cited = new Set(claims.filter(({ id }) => /^[NPO]-/.test(id)).map(({ citation }) => citation.source));
    const anonymous = sources.filter(({ id, issuer }) => cited.has(id) && issuer === null);
    expect(cited.size).toBeGreaterThan(20);
    expect(anonymous).toEqual([]);
  });
});
