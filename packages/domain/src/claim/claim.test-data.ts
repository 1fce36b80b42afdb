import { day } from '../kernel/calendar-day.ts';
import type { Observation, Target } from './claim.ts';
import type { Measure } from './measure.ts';

export const COMMUNES: Measure = {
  code: 'communes-ntm',
  name: { vi: 'Xã đạt chuẩn nông thôn mới', en: 'Communes that meet the new-rural standard' },
  unit: { vi: 'xã', en: 'communes' },
  description: { vi: 'Số xã đạt chuẩn.', en: 'Communes that meet the standard.' },
};

export const AVERAGE: Measure = {
  code: 'criteria-per-commune',
  name: { vi: 'Số tiêu chí bình quân mỗi xã', en: 'Average criteria met per commune' },
  unit: { vi: 'tiêu chí/xã', en: 'criteria per commune' },
  description: { vi: 'Tiêu chí đạt được chia cho số xã.', en: 'Criteria met divided by communes.' },
};

export const SHARE: Measure = {
  code: 'share-communes-ntm',
  name: { vi: 'Tỷ lệ xã đạt chuẩn nông thôn mới', en: 'Share of communes that meet the standard' },
  unit: { vi: '%', en: '%' },
  description: { vi: 'Số xã đạt chuẩn chia cho số xã.', en: 'Communes that meet the standard divided by all.' },
};

const said = {
  id: 'S0-03',
  subject: 'P04-1',
  scope: null,
  measure: 'communes-ntm',
  period: '2020',
  comparator: 'EXACTLY',
  value: 8,
  valueTo: null,
  decimals: 0,
  basis: 'UNSPECIFIED',
  registerBasis: null,
  baselinePeriod: null,
  citation: { source: 'cao-bang-2020', phrase: null, locator: null },
  note: null,
  restates: null,
} as const;

export function buildTarget(overrides: Partial<Target> = {}): Target {
  return { ...said, kind: 'TARGET', each: null, tier: null, namedUnits: [], carriedFrom: null, ...overrides };
}

export function buildObservation(overrides: Partial<Observation> = {}): Observation {
  return { ...said, kind: 'OBSERVATION', asOf: day('2019-12-31'), computed: false, ...overrides };
}
