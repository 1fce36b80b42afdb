import type { Observation } from '@ntm/domain/claim/claim';
import { groupBy } from '@ntm/domain/kernel/group-by';
import { oncePerRevision } from '../../db/once-per-revision.ts';

/** Observations by measure and subject, each list in reading order. */
const bySubject = oncePerRevision(({ claims }) =>
  groupBy(
    [...claims.values()].filter((claim) => claim.kind === 'OBSERVATION'),
    ({ measure, subject }) => [`${measure} ${subject}`],
  ),
);

/** What sources say about one measure of one unit. */
export function observationsOf(
  measure: string,
  subject: string,
  record: Parameters<typeof bySubject>[0],
): readonly Observation[] {
  return bySubject(record).get(`${measure} ${subject}`) ?? [];
}
