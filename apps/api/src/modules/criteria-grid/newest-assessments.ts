import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import type { Context } from '../../builder/context.ts';
import type { AssessmentParts } from '../assessment/judge-assessment.ts';

export interface AssessmentQuestion {
  readonly units: readonly UnitIdentity[];
  /** Code of the set that judges. */
  readonly criteriaSet: string;
  readonly upTo: CalendarDay;
  /** Only those that hold on a day of this year. */
  readonly year: number | undefined;
}

/** In one year the first day on which some of the units were assessed by one set, and how many were that year. */
export interface AssessmentRound {
  readonly criteriaSet: string;
  readonly year: number;
  readonly firstDay: CalendarDay;
  readonly units: number;
}

interface SourcedAssessment extends AssessmentParts {
  readonly sourceId: string;
}

interface Found {
  readonly newest: readonly SourcedAssessment[];
  readonly rounds: readonly AssessmentRound[];
}

/** The newest assessment of each unit by one set, and every round there ever was, by set and year; one statement. */
export async function newestAssessments(
  { units, criteriaSet, upTo, year }: AssessmentQuestion,
  prisma: Context['prisma'],
): Promise<Found> {
  const [found] = await prisma.$queryRaw<Found[]>`
    WITH held AS (
      SELECT id, unit_identity, as_of, criteria_set, extract(year FROM as_of)::int AS held_in
        FROM assessment WHERE unit_identity = ANY(${units})
    ), chosen AS (
      SELECT DISTINCT ON (unit_identity) id FROM held
       WHERE criteria_set = ${criteriaSet} AND as_of <= ${upTo}::date
         AND held_in = coalesce(${year ?? null}::int, held_in)
       ORDER BY unit_identity, as_of DESC, id
    ), round AS (
      SELECT criteria_set, held_in, min(as_of) AS first_day, count(DISTINCT unit_identity) AS units
        FROM held GROUP BY criteria_set, held_in
    )
    SELECT
      (SELECT coalesce(json_agg(json_build_object(
          'id', a.id, 'unitIdentity', a.unit_identity, 'asOf', a.as_of, 'criteriaSet', a.criteria_set,
          'region', a.region, 'communeGroup', a.commune_group, 'year', a.year, 'sourceId', a.source_id,
          'readings', a.readings, 'judgements', a.judgements)), '[]')
         FROM assessment a JOIN chosen USING (id)) AS newest,
      (SELECT coalesce(json_agg(json_build_object(
          'criteriaSet', criteria_set, 'year', held_in, 'firstDay', first_day, 'units', units)
          ORDER BY first_day, criteria_set), '[]')
         FROM round) AS rounds`;
  return found ?? { newest: [], rounds: [] };
}
