import { buildObservation, buildTarget, COMMUNES } from '../claim/claim.test-data.ts';
import type { Claim, Observation, Target } from '../claim/claim.ts';
import type { Measure } from '../claim/measure.ts';
import { SEED_CLAIMS } from '../claim/seed-claims.test-data.ts';
import { day } from '../kernel/calendar-day.ts';
import { buildRecord, buildVersion } from '../recognition/recognition.test-data.ts';
import { reconcile } from './reconcile.ts';

const MERGED_ON = day('2020-01-01');
const { tree } = buildRecord({
  communes: ['lang-son', 'P04-1'].flatMap((province) => [
    buildVersion({ identity: province, level: 'PROVINCE', kind: 'PROVINCE', parent: 'VN', name: province }),
    ...Array.from({ length: province === 'lang-son' ? 207 : 3 }, (_, index) =>
      buildVersion({
        identity: `${province}-${index}`,
        parent: province,
        validTo: province === 'lang-son' && index >= 181 ? MERGED_ON : null,
      }),
    ),
  ]),
});
const sourceDays = new Map([['S4', day('2020-12-31')]]);

/** Asks for an account, of the record unless other claims are given, between 2019 and 2020 unless told. */
export const ask = (
  question: { subject?: string; measure?: Measure | undefined; from?: string; to?: string },
  claims: readonly Claim[] = SEED_CLAIMS,
) =>
  reconcile(
    { subject: 'P04-1', measure: COMMUNES, from: '2019', to: '2020', ...question },
    { claims, sourceDays, tree },
  );

/** What is said of the end of a year. */
export const total = (id: string, year: number, value: number, overrides: Partial<Observation> = {}) =>
  buildObservation({ id, period: String(year), asOf: day(`${year}-12-31`), basis: 'STOCK', value, ...overrides });
/** What a year added. */
export const gain = (id: string, year: number, value: number, overrides: Partial<Observation> = {}) =>
  total(id, year, value, { basis: 'FLOW', ...overrides });
/** What a year was to add. */
export const plan = (id: string, year: number, value: number, overrides: Partial<Target> = {}) =>
  buildTarget({ id, period: String(year), basis: 'FLOW', value, ...overrides });
