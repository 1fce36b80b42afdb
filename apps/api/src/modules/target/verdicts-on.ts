import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { Verdict } from '@ntm/domain/kernel/verdict';
import { mapInSlices } from '../../builder/map-in-slices.ts';
import type { CurrentRecord } from '../../db/current-record.ts';
import { oncePerRevision } from '../../db/once-per-revision.ts';
import { judgeTarget } from './judge-target.ts';

type Verdicts = Promise<ReadonlyMap<string, Verdict>>;

interface VerdictsOfDay {
  readonly day: CalendarDay;
  readonly verdicts: Verdicts;
}

/**
 * Verdict on every target of the record by what is known on a day. Kept for the day asked for last: for today. Whoever
 * asks while they are being found waits for the same ones, and other requests are answered meanwhile.
 */
export function verdictsOn(day: CalendarDay, record: CurrentRecord): Verdicts {
  const kept = verdictsKept(record);
  if (kept.last?.day !== day) kept.last = { day, verdicts: judgeAll(day, record) };
  return kept.last.verdicts;
}

const verdictsKept = oncePerRevision((): { last?: VerdictsOfDay } => ({}));

async function judgeAll(day: CalendarDay, record: CurrentRecord): Verdicts {
  const targets = [...record.claims.values()].filter((claim) => claim.kind === 'TARGET');
  return new Map(
    await mapInSlices(targets, (target) => [target.id, judgeTarget(target, day, record).verdict] as const),
  );
}
