import { day } from '../kernel/calendar-day.ts';
import type { CriteriaSet, Criterion, Indicator } from './criteria-set.ts';
import type { Threshold } from './threshold.ts';

const READ = { verified: true, evidence: 'a test' };

export function buildThreshold(over: Partial<Threshold> = {}): Threshold {
  return { region: null, communeGroup: null, year: null, comparator: 'AT_LEAST', value: 36, ...READ, ...over };
}

export function buildIndicator(over: Partial<Indicator> = {}): Indicator {
  return {
    code: '10',
    name: { vi: 'Thu nhập bình quân', en: 'Mean income' },
    unit: { vi: 'triệu đồng', en: 'million VND' },
    thresholds: [buildThreshold()],
    ...READ,
    ...over,
  };
}

/** A criterion that only an officer can judge: no indicator of it is on record. */
export function buildCriterion(over: Partial<Criterion> = {}): Criterion {
  return {
    number: 10,
    code: 'INCOME',
    name: { vi: 'Thu nhập', en: 'Income' },
    group: null,
    hasAllIndicators: false,
    indicators: [],
    ...READ,
    ...over,
  };
}

export function buildCriteriaSet(over: Partial<CriteriaSet> = {}): CriteriaSet {
  const criteria = over.criteria ?? [buildCriterion()];
  return {
    kind: 'CRITERIA',
    code: 'COMMUNE_NTM_2016',
    title: { vi: 'Bộ tiêu chí 2016', en: 'The set of 2016' },
    level: 'COMMUNE',
    tier: 'STANDARD',
    instrument: 'qd-1980-2016',
    amendments: [],
    adoptedBy: null,
    basedOn: null,
    validFrom: day('2016-10-17'),
    validTo: day('2021-01-01'),
    note: null,
    stated: { criteria: criteria.length, indicators: null, ...READ },
    groups: [],
    regions: [{ code: 'TDMNPB', name: { vi: 'Trung du miền núi phía Bắc', en: 'Northern Midlands and Mountains' } }],
    communeGroups: [],
    bandFloors: [],
    criteria,
    ...READ,
    ...over,
  };
}

/** A set of so many criteria without indicators, numbered from 1. */
export function buildPlainSet(count: number, over: Partial<CriteriaSet> = {}): CriteriaSet {
  const criteria = Array.from({ length: count }, (_, place) =>
    buildCriterion({ number: place + 1, code: `CONCEPT_${place + 1}` }),
  );
  return buildCriteriaSet({ criteria, ...over });
}
