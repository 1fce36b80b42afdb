import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { rememberUpTo } from '@ntm/domain/kernel/remember';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import type { Context } from '../../builder/context.ts';
import type { CurrentRecord } from '../../db/current-record.ts';
import { judgeAssessment } from '../assessment/judge-assessment.ts';

interface DatedAssessment {
  readonly id: string;
  readonly unit: UnitIdentity;
  readonly asOf: CalendarDay;
  readonly source: string;
}

/** How many criteria a unit met, when, and where that was read. */
export interface CriteriaMet {
  readonly met: number;
  readonly asOf: CalendarDay;
  readonly source: string;
}

/** What is kept of a revision: when each unit was assessed by each set, and how many criteria it met. */
interface Kept {
  readonly dates: Map<string, Promise<readonly DatedAssessment[]>>;
  readonly metCounts: Map<string, number>;
  /** By set and day. */
  readonly newest: ReturnType<typeof rememberUpTo<ReadonlyMap<UnitIdentity, DatedAssessment>>>;
}

const DAYS_KEPT = 50;

/** So many rows are judged before others get their turn. */
const ROWS_AT_ONCE = 100;

const kept = new WeakMap<CurrentRecord, Kept>();

/**
 * How many criteria of one set each unit met by its newest assessment up to a day. Two statements when a day is first
 * asked for, none after.
 */
export async function criteriaMet(
  criteriaSet: string,
  days: readonly CalendarDay[],
  context: Context,
): Promise<ReadonlyMap<CalendarDay, ReadonlyMap<UnitIdentity, CriteriaMet>>> {
  const { dates, metCounts, newest: remember } = keptOf(context.record);
  const reading = dates.get(criteriaSet) ?? readDates(criteriaSet, context.prisma);
  dates.set(criteriaSet, reading);
  reading.catch(() => dates.delete(criteriaSet));
  const assessments = await reading;
  const newest = days.map((day) => remember(`${criteriaSet} ${day}`, () => newestUpTo(assessments, day)));
  const missing = newest.flatMap((byUnit) => [...byUnit.values()].map(({ id }) => id));
  await judge([...new Set(missing.filter((id) => !metCounts.has(id)))], metCounts, context);
  return new Map(
    days.map((day, place) => [
      day,
      new Map(
        [...(newest[place] ?? [])].map(([unit, { id, asOf, source }]) => [
          unit,
          { met: metCounts.get(id) ?? 0, asOf, source },
        ]),
      ),
    ]),
  );
}

function keptOf(record: CurrentRecord): Kept {
  const known = kept.get(record) ?? {
    dates: new Map(),
    metCounts: new Map(),
    newest: rememberUpTo(DAYS_KEPT, () => 1),
  };
  kept.set(record, known);
  return known;
}

function readDates(criteriaSet: string, prisma: Context['prisma']): Promise<readonly DatedAssessment[]> {
  return prisma.$queryRaw<DatedAssessment[]>`
    SELECT id, unit_identity AS unit, as_of::text AS "asOf", source_id AS source
      FROM assessment WHERE criteria_set = ${criteriaSet} ORDER BY as_of, id DESC`;
}

function newestUpTo(assessments: readonly DatedAssessment[], day: CalendarDay): Map<UnitIdentity, DatedAssessment> {
  return new Map(
    assessments.filter(({ asOf }) => asOf <= day).map((assessment) => [assessment.unit, assessment] as const),
  );
}

async function judge(ids: string[], metCounts: Map<string, number>, { prisma, record }: Context): Promise<void> {
  if (ids.length === 0) return;
  const rows = await prisma.assessment.findMany({ where: { id: { in: ids } } });
  for (const [place, row] of rows.entries()) {
    metCounts.set(row.id, judgeAssessment(row, record).metCount);
    if (place % ROWS_AT_ONCE === 0) await new Promise(setImmediate);
  }
}
