import { day } from '../kernel/calendar-day.ts';
import { buildObservation, buildTarget } from './claim.test-data.ts';
import type { Claim, Observation, Target } from './claim.ts';
import type { Measure } from './measure.ts';

/**
 * The numbers of the five articles that bear on conflicts and reconciliation, by their fact ids: Cao Bằng (S0, S4),
 * Lạng Sơn (S1), the nation (S2), Bắc Kạn (S3).
 */
function target(id: string, overrides: Partial<Target>): Target {
  return buildTarget({ id, citation: { source: id.slice(0, 2), phrase: null, locator: null }, ...overrides });
}

function observation(id: string, overrides: Partial<Observation>): Observation {
  return buildObservation({
    id,
    period: null,
    asOf: null,
    citation: { source: id.slice(0, 2), phrase: null, locator: null },
    ...overrides,
  });
}

const part = (en: string) => ({ vi: en, en });
const LANG_SON = { subject: 'lang-son' } as const;
const BAC_KAN = { subject: 'bac-kan' } as const;
const END_2019 = { period: '2019', asOf: day('2019-12-31') } as const;
const BEFORE = { basis: 'STOCK', registerBasis: 'BEFORE_MERGER' } as const;
const AFTER = { basis: 'STOCK', registerBasis: 'AFTER_MERGER' } as const;

export const SEED_CLAIMS: readonly Claim[] = [
  target('S0-02', { basis: 'FLOW', restates: 'S0-03' }),
  target('S0-03', { basis: 'FLOW', comparator: 'INCREASE_BY' }),
  observation('S0-20', { asOf: day('2020-02-15'), basis: 'STOCK', value: 20 }),
  target('S0-23', {
    measure: 'criteria-per-commune',
    basis: 'FLOW',
    comparator: 'INCREASE_BY',
    value: 1,
    valueTo: 1.5,
    decimals: 1,
    baselinePeriod: '2019',
  }),
  target('S0-24', { measure: 'criteria-per-commune', basis: 'STOCK', value: 12 }),
  target('S0-31', { measure: 'villages-ntm', value: 116, scope: part('villages of border communes') }),
  observation('S1-06', { ...LANG_SON, ...END_2019, basis: 'FLOW', value: 13 }),
  observation('S1-07', {
    ...LANG_SON,
    ...END_2019,
    basis: 'FLOW',
    comparator: 'INCREASE_BY',
    value: 1,
    baselinePeriod: 'kế hoạch 2019',
  }),
  observation('S1-08', { ...LANG_SON, ...END_2019, ...BEFORE, value: 61 }),
  observation('S1-10', {
    ...LANG_SON,
    ...END_2019,
    measure: 'criteria-per-commune',
    basis: 'STOCK',
    value: 11.54,
    decimals: 2,
  }),
  observation('S1-11', {
    ...LANG_SON,
    ...END_2019,
    measure: 'criteria-per-commune',
    basis: 'FLOW',
    comparator: 'INCREASE_BY',
    value: 1.5,
    decimals: 2,
    baselinePeriod: '2018',
  }),
  target('S1-12', { ...LANG_SON, basis: 'FLOW', value: 13 }),
  target('S1-13', { ...LANG_SON, ...AFTER, value: 65 }),
  target('S1-15', { ...LANG_SON, value: 3, scope: part('pilot communes of special difficulty') }),
  target('S2-07', { subject: 'VN', measure: 'share-districts', comparator: 'ALL', value: 100, basis: 'STOCK' }),
  target('S2-08', { subject: 'VN', measure: 'share-districts', comparator: 'ALL', value: 100, restates: 'S2-07' }),
  target('S2-10', { subject: 'VN', measure: 'communes-under-10-criteria', comparator: 'UNKNOWN', value: 600 }),
  target('S3-06', { ...BAC_KAN, period: '2023', basis: 'FLOW', value: 17, restates: 'S3-23' }),
  target('S3-23', { ...BAC_KAN, period: '2023', basis: 'FLOW', comparator: 'INCREASE_BY', value: 17 }),
  observation('S4-03', { ...BEFORE, measure: 'communes-in-programme', value: 177 }),
  observation('S4-07', { ...BEFORE, measure: 'scheme-1385-districts', period: '2018', value: 8 }),
  observation('S4-08', { ...BEFORE, measure: 'scheme-1385-communes', period: '2018', value: 36 }),
  observation('S4-09', { ...BEFORE, measure: 'scheme-1385-villages', period: '2018', value: 448 }),
  observation('S4-11', { ...AFTER, measure: 'scheme-1385-districts', value: 6 }),
  observation('S4-12', { ...AFTER, measure: 'scheme-1385-communes', value: 32 }),
  observation('S4-13', { ...AFTER, measure: 'scheme-1385-villages', value: 294 }),
  observation('S4-15', { period: '2018-2020', scope: part('communes in the scheme'), value: 1 }),
  observation('S4-16', {
    measure: 'criteria-per-village',
    basis: 'STOCK',
    scope: part('villages of the scheme, next to 294'),
    value: 9.6,
    decimals: 1,
  }),
  observation('S4-24', {
    measure: 'criteria-per-village',
    basis: 'STOCK',
    scope: part('the 448 villages of the scheme'),
    value: 9.6,
    decimals: 1,
  }),
  target('S4-25', { measure: 'villages-ntm', value: 40 }),
  target('S4-26', { basis: 'FLOW', comparator: 'INCREASE_BY', value: 2, scope: part('communes in the scheme') }),
];

const MEASURE_UNITS: readonly (readonly [string, string, string])[] = [
  ['communes-ntm', 'xã', 'communes'],
  ['communes-in-programme', 'xã', 'communes'],
  ['communes-under-10-criteria', 'xã', 'communes'],
  ['villages-ntm', 'thôn', 'villages'],
  ['criteria-per-commune', 'tiêu chí/xã', 'criteria per commune'],
  ['criteria-per-village', 'tiêu chí/thôn', 'criteria per village'],
  ['scheme-1385-districts', 'huyện', 'districts'],
  ['scheme-1385-communes', 'xã', 'communes'],
  ['scheme-1385-villages', 'thôn', 'villages'],
  ['share-districts', '%', '%'],
];

export const SEED_MEASURES: ReadonlyMap<string, Measure> = new Map(
  MEASURE_UNITS.map(([code, vi, en]) => [
    code,
    { code, name: { vi: code, en: code }, unit: { vi, en }, description: { vi: code, en: code } },
  ]),
);
