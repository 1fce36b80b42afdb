import type { Claim, Observation } from '@ntm/domain/claim/claim';
import { day } from '@ntm/domain/kernel/calendar-day';
import type { Prisma } from '../../generated/prisma/client.ts';
import { bilingual } from '../text/bilingual.ts';

/** Columns that a claim is made of. */
export const CLAIM_COLUMNS = {
  id: true,
  kind: true,
  subjectIdentity: true,
  scopeVi: true,
  scopeEn: true,
  measureCode: true,
  period: true,
  comparator: true,
  value: true,
  valueTo: true,
  decimals: true,
  basis: true,
  registerBasis: true,
  baselinePeriod: true,
  each: true,
  tier: true,
  asOf: true,
  computed: true,
  sourceId: true,
  phrase: true,
  locator: true,
  noteVi: true,
  noteEn: true,
  restatesId: true,
  carriedFromId: true,
} as const satisfies Prisma.ClaimSelect;

export type ClaimRow = Prisma.ClaimGetPayload<{ select: typeof CLAIM_COLUMNS }>;

/** The domain's claim from its row. Units that it names are rows of their own, and no sentence speaks of them. */
export function rowToClaim(row: ClaimRow): Claim {
  const base = {
    id: row.id,
    subject: row.subjectIdentity,
    scope: bilingual(row.scopeVi, row.scopeEn),
    measure: row.measureCode,
    period: row.period,
    comparator: row.comparator,
    value: row.value,
    valueTo: row.valueTo,
    decimals: row.decimals,
    basis: row.basis,
    registerBasis: row.registerBasis,
    baselinePeriod: row.baselinePeriod,
    citation: { source: row.sourceId, phrase: row.phrase, locator: row.locator },
    note: bilingual(row.noteVi, row.noteEn),
    restates: row.restatesId,
  };
  return row.kind === 'TARGET'
    ? { ...base, kind: 'TARGET', each: row.each, tier: row.tier, namedUnits: [], carriedFrom: row.carriedFromId }
    : { ...base, kind: 'OBSERVATION', asOf: calendarDay(row.asOf), computed: row.computed };
}

function calendarDay(midnight: Date | null): Observation['asOf'] {
  return midnight && day(midnight.toISOString().slice(0, 10));
}
