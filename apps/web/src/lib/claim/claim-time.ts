import { periodWords } from '@ntm/domain/claim/period-words';
import type { ClaimFigure_ClaimFragment as ClaimParts } from '../../gql/graphql.ts';
import type { I18n } from '../i18n/i18n.tsx';

/** The last day that a claim speaks of as ISO text, to put claims in order; empty when its source names no time. */
export function claimEnd(claim: ClaimParts): string {
  const day = claim.__typename === 'Observation' ? claim.asOf : undefined;
  return day ?? (claim.period ? periodEnd(claim.period) : '');
}

function periodEnd(period: string): string {
  const last = period.slice(-4);
  if (/^\d{4}(-\d{4})?$/.test(period)) return `${last}-12-31`;
  if (/^\d{4}-H[12]$/.test(period)) return period.replace('H1', '06-30').replace('H2', '12-31');
  return /^\d{4}-\d{2}$/.test(period) ? `${period}-31` : period;
}

/** When a claim holds, as briefly as its source allows: "tháng 6/2025", "15/02/2020"; nothing when it does not say. */
export function claimTime(claim: ClaimParts, { language, day }: Pick<I18n, 'language' | 'day'>): string | undefined {
  if (claim.period) return periodWords(claim.period, language);
  return claim.__typename === 'Observation' && claim.asOf ? day(claim.asOf) : undefined;
}
